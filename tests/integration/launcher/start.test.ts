import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';

import { LauncherCopy } from '../../helpers/launcher-copy';

let project: LauncherCopy;

beforeEach(() => {
  project = new LauncherCopy();
});

afterEach(() => {
  project.remove();
});

test('a port that is taken is named, and nothing was touched', async () => {
  const other = net.createServer().listen(0, '0.0.0.0');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await project.run('start.mjs', { PORT: String(port) });
  other.close();
  await once(other, 'close');
  expect(code).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken`);
  expect(stderr).not.toContain('    at ');
  expect(existsSync(project.path('.env'))).toBe(false);
  expect(existsSync(project.path('.cache'))).toBe(false);
});

test.each([
  ['PORT', 'eighty', 'PORT is not a port number: eighty'],
  ['PORT', '70000', 'PORT is not a port number: 70000'],
  ['HOST', '192.0.2.1', 'HOST is not an address of this machine: 192.0.2.1'],
])('%s=%s is refused by name', async (name, value, message) => {
  const { code, stderr } = await project.run('start.mjs', { PORT: '18237', [name]: value });
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});

test('in production missing secrets stop the start with the list of what is missing', async () => {
  const environment = { NODE_ENV: 'production', PORT: '18237', ADMIN_JWT_SECRET: 'given' };
  const { code, stderr } = await project.run('start.mjs', environment);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'APP_KEYS, API_TOKEN_SALT, TRANSFER_TOKEN_SALT, ENCRYPTION_KEY, DATABASE_PASSWORD.'
  );
  expect(existsSync(project.path('.env'))).toBe(false);
});

test('elsewhere they are generated into a closed .env, beside the lines that are there', async () => {
  const before = '# ours\nAPP_KEYS=mine\nENCRYPTION_KEY=\nPUBLIC_URL=https://a.cn';
  writeFileSync(project.path('.env'), before);
  // There is no lock file to install from: it ends after that.
  await project.run('start.mjs', { PORT: '18237' });
  const lines = readFileSync(project.path('.env'), 'utf8').trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['# ours', 'APP_KEYS=mine']);
  expect(lines[2]).toMatch(/^ENCRYPTION_KEY=[0-9a-f]{64}$/);
  expect(lines.slice(3).map((line) => line.split('=')[0])).toEqual([
    'PUBLIC_URL',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'DATABASE_PASSWORD',
  ]);
  expect(statSync(project.path('.env')).mode & 0o777).toBe(0o600);
});
