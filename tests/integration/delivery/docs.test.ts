import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { startApp, type TestApp } from '../../helpers/app';
import { chromiumPath, CHROMIUM_ARGUMENTS } from '../../helpers/chromium';

const executablePath = chromiumPath();
if (!executablePath) process.stderr.write('no Chromium found: install one or set CHROMIUM_PATH\n');
const inBrowser = executablePath ? describe : describe.skip;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(async () => {
  await app?.stop();
});

test('what the page is made of comes from here, may run nothing else, and is kept', async () => {
  const page = await app.http().get('/api/docs').expect(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  for (const name of ['start.js', 'swagger-ui-bundle.js', 'swagger-ui.css']) {
    expect(page.text + (await app.http().get('/api/docs/start.js')).text).toContain(
      name.split('.')[0]
    );
    await app.http().get(`/api/docs/${name}`).expect(200);
  }
  await app.http().get('/api/docs/package.json').expect(404);
  await app.http().get('/api/docs/../docs/%2e%2e/package.json').expect(404);
});

inBrowser('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  test.each([
    ['a desk', 1280, 900],
    ['an old phone', 360, 640],
  ])(
    'the contract can be read on %s, and nobody else is asked for anything',
    async (_, ...size) => {
      const { httpServer } = app.strapi.server;
      if (!httpServer.listening) {
        await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
      }
      const address = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
      const [width = 0, height = 0] = size;
      const page = await browser.newPage({ viewport: { width, height } });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${address}/api/docs`);
      await page.getByText('/sites/{site}/records', { exact: true }).first().click();
      await page.getByText('meta.nextCursor').first().waitFor();
      const file = process.env['GONGKAI_SCREENSHOTS'];
      if (file) await page.screenshot({ path: `${file}/docs-${width}.png` });
      const elsewhere = asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'));
      expect([elsewhere, complaints]).toEqual([[], []]);
      await page.close();
    }
  );
});
