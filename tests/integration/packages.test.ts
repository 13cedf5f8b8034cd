import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { Client } from 'pg';

import { bareEnvironment, createBareApp, type BareApp } from '../helpers/bare-app/bare-app';
import { bundlePanel } from '../helpers/bare-app/bundle-panel';
import { createTestDatabase, type TestDatabase } from '../helpers/database';

const root = path.resolve(__dirname, '../..');
const run = promisify(execFile);
const pack = path.join(root, 'src/launcher/pack-plugins.mjs');
const strapi = 'node_modules/@strapi/strapi/bin/strapi.js';

jest.setTimeout(300_000);

describe('a plugin as a package', () => {
  it('names in its package.json what its code imports, in the versions of the application', async () => {
    await expect(run(process.execPath, [pack, '--check'])).resolves.toMatchObject({ stdout: '' });
  });
});

describe('a package we depend on', () => {
  it('has a free licence and runs on Node 20, 22 and 24', async () => {
    const licences = path.join(root, 'src/launcher/licences.mjs');
    await expect(run(process.execPath, [licences])).resolves.toMatchObject({
      stdout: expect.stringContaining('zod\t') as string,
    });
  });
});

describe('the packed plugins in an application that has nothing of ours', () => {
  let app: BareApp;
  let database: TestDatabase;
  let environment: NodeJS.ProcessEnv;
  let server: ChildProcess | undefined;
  let base: string;

  beforeAll(async () => {
    await run(process.execPath, [pack]);
    const build = path.join(root, 'build');
    const tarballs = (await readdir(build)).filter((name) => name.endsWith('.tgz'));
    app = await createBareApp(tarballs.map((name) => path.join(build, name)));
    database = await createTestDatabase('template1');
    environment = {
      ...process.env,
      ...bareEnvironment,
      DATABASE_URL: database.url,
      PORT: String(await freePort()),
    };
    base = `http://127.0.0.1:${environment['PORT']}`;
  });

  afterAll(async () => {
    if (server?.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    await database?.drop();
    await app?.remove();
  });

  const node = (...args: string[]) =>
    run(process.execPath, args, { cwd: app.folder, env: environment });

  it.each(['@gongkai/sites', '@gongkai/workflow', '@gongkai/disclosure'])(
    'let the admin be built with the panel of %s',
    async (name) => {
      await expect(bundlePanel(app.folder, name)).resolves.toContain('registerPlugin');
    }
  );

  it('bring their sample data with them', async () => {
    await node('seed.cjs');
  });

  it('serve the public interface and its catalogue', async () => {
    server = spawn(process.execPath, [strapi, 'start'], {
      cwd: app.folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    expect(await firstAnswer(`${base}/api/sites`)).toMatchObject({ status: 200 });
    const catalogue = await fetch(`${base}/api/sites/yingjiang/catalogue`);
    expect(catalogue.status).toBe(200);
  });

  it('have their content types in the database', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ sites: number; items: number; records: number }>(
        `select (select count(*)::int from sites_sites) as sites,
                (select count(*)::int from disclosure_items) as items,
                (select count(*)::int from disclosure_records) as records`
      );
      expect(rows[0]?.sites).toBeGreaterThan(10);
      expect(rows[0]?.items).toBeGreaterThan(100);
      expect(rows[0]?.records).toBeGreaterThan(50);
    } finally {
      await client.end();
    }
  });

  /** Waits for a server that is starting, unless it has ended. */
  async function firstAnswer(url: string): Promise<Response> {
    while (server?.exitCode === null) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer) return answer;
      await sleep(250);
    }
    throw new Error('The application ended before it answered.');
  }
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
