import { existsSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';

import type { RoleName } from '../../src/plugins/sites/server/src/domain/scoped-type';
import { startApp, type TestApp } from './app';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium';

const BUILT_PANEL = path.resolve(__dirname, '../../dist/build');
const EMAIL = 'panel@example.com';
const PASSWORD = 'Panel-2026';

export interface Panel {
  app: TestApp;
  /** Signed in as the first administrator, at the home page. */
  page: Page;
  address: string;
  /** Somebody of a seeded role on one site, in a browser of their own, at the home page. */
  signInAs: (role: RoleName, siteCode: string, name: string) => Promise<Page>;
  stop: () => Promise<void>;
}

/** What the panel's tests need and a machine may lack; null when nothing is missing. */
export const missingForPanel = (): string | null => {
  if (!existsSync(path.join(BUILT_PANEL, 'index.html'))) {
    return 'the panel is not built: npm run build';
  }
  return chromiumPath() ? null : 'no Chromium found: install one or set CHROMIUM_PATH';
};

/** The built panel in a browser, on an app of its own. */
export async function openPanel(prepare: (app: TestApp) => Promise<void>): Promise<Panel> {
  const served = path.join(process.env.GONGKAI_TEST_DIST ?? '', 'build');
  if (!existsSync(served)) symlinkSync(BUILT_PANEL, served);
  const app = await startApp();
  let browser: Browser | undefined;
  const stop = async () => {
    await browser?.close();
    await app.stop();
  };
  try {
    await addAdministrator(app);
    await prepare(app);
    const { httpServer } = app.strapi.server;
    await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve()));
    const address = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: CHROMIUM_ARGUMENTS,
    });
    const opened = { browser, address };
    return {
      app,
      page: await signIn(opened, EMAIL),
      address,
      signInAs: async (role, siteCode, name) =>
        signIn(opened, await addPerson(app, { role, siteCode, name })),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A new browser session, past the form of the sign-in. */
async function signIn(
  { browser, address }: { browser: Browser; address: string },
  email: string
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(20_000);
  await page.goto(`${address}/admin`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForSelector('nav');
  return page;
}

/** Somebody of a seeded role, appointed to one site; answers with their address. */
async function addPerson(
  { strapi }: TestApp,
  { role, siteCode, name }: { role: RoleName; siteCode: string; name: string }
): Promise<string> {
  const email = `${role}@example.com`;
  const { id } = (await strapi.db
    .query('admin::role')
    .findOne({ where: { code: `gongkai-${role}` } })) as { id: number };
  const user = (await strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname: name,
    lastname: '',
    isActive: true,
    roles: [id],
  })) as { id: number };
  await strapi.documents('plugin::sites.appointment').create({
    data: { user: user.id, siteCode, subtree: false } as never,
  });
  return email;
}

async function addAdministrator({ strapi }: TestApp): Promise<void> {
  const role = (await strapi.service('admin::role').getSuperAdmin()) as { id: number };
  await strapi.service('admin::user').create({
    email: EMAIL,
    password: PASSWORD,
    firstname: '管理员',
    lastname: '',
    isActive: true,
    roles: [role.id],
  });
}
