import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { startApp, type TestApp } from '../../helpers/app';

const run = promisify(execFile);

const root = path.resolve(__dirname, '../../..');
let app: TestApp;
let folder: string;

/** A front end of its own that has installed the client. */
beforeAll(async () => {
  app = await startApp();
  await app.strapi
    .documents('plugin::sites.site')
    .create({ data: { code: 'north', name: '北市', level: 'city' } });
  // within the project, so that openapi-fetch is found as if it were installed
  await mkdir(path.join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(path.join(root, '.cache/client-'));
  const document = path.join(folder, 'openapi.json');
  const { body } = await app.http().get('/api/openapi.json');
  await writeFile(document, JSON.stringify(body));
  const installed = path.join(folder, 'installed');
  const script = `import { readFile } from 'node:fs/promises';
    import { writeClient } from ${JSON.stringify(path.join(root, 'src/launcher/write-client.mjs'))};
    await writeClient(JSON.parse(await readFile(process.argv[1], 'utf8')), process.argv[2]);`;
  await run(process.execPath, ['--input-type=module', '-e', script, document, installed], {
    cwd: root,
  });
  await mkdir(path.join(folder, 'node_modules/@gongkai'), { recursive: true });
  await symlink(installed, path.join(folder, 'node_modules/@gongkai/client'));
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
  await app?.stop();
});

const compile = async (file: string): Promise<string> => {
  const config = path.join(folder, 'tsconfig.json');
  const compilerOptions = {
    ...{ strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] },
    lib: ['es2023', 'dom', 'dom.iterable'],
  };
  await writeFile(config, JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '-p', config]).then(
    () => '',
    (failure: { stdout: string }) => failure.stdout
  );
};

test('a program that uses the client as it should compiles, and one that does not does not', async () => {
  const sample = await readFile(path.join(__dirname, 'client-sample.txt'), 'utf8');
  const file = path.join(folder, 'sample.mts');
  await writeFile(file, sample);
  // every line that must not compile is marked in it, and a mark without an error is an error
  expect(await compile(file)).toBe('');
  await writeFile(file, sample.replaceAll('// @ts-expect-error', '//'));
  expect((await compile(file)).match(/error TS/g)).toHaveLength(5);
});

test('the client reads a running server', async () => {
  const { httpServer } = app.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  const file = path.join(folder, 'run.mjs');
  await writeFile(
    file,
    `import { createGongkaiClient } from '@gongkai/client';
    const client = createGongkaiClient({ baseUrl: process.argv[2] });
    const site = await client.GET('/sites/{site}', { params: { path: { site: 'north' } } });
    const none = await client.GET('/sites/{site}', { params: { path: { site: 'nowhere' } } });
    console.log(JSON.stringify([site.data.data.title, none.error.error.details.code]));`
  );
  const { stdout } = await run(process.execPath, [file, `http://127.0.0.1:${port}/api`], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toEqual(['北市', 'not_found']);
});
