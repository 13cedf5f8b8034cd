import { spawn } from 'node:child_process';
import path from 'node:path';

import { createTestDatabase, type TestDatabase } from '../../helpers/database';
import type { Run } from '../../helpers/launcher-copy';

const root = path.resolve(__dirname, '../../..');
let database: TestDatabase;

// The first call may have to compile the server, and each boots Strapi.
jest.setTimeout(300_000);

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

/** Given secrets, so that nothing is written into the project's own .env. */
const secrets = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'salt',
  ADMIN_JWT_SECRET: 'secret-of-some-length-for-the-tests',
  TRANSFER_TOKEN_SALT: 'salt',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
};

function gongkai(args: string[], environment: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['src/launcher/gongkai.mjs', ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...secrets,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += String(text)));
  child.stderr.on('data', (text) => (stderr += String(text)));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

test('alone it lists the commands of all plugins, on standard output', async () => {
  const { code, stdout } = await gongkai([]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}admin create /m);
  expect(stdout).toMatch(/^ {2}verify /m);
});

test.each([
  [['no-such-command'], 'No such command: no-such-command'],
  [['verify', '--colour'], '--colour'],
])('wrong use (%j) ends with 2 and says what is wrong', async (args, message) => {
  const { code, stdout, stderr } = await gongkai(args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

test('an administrator is made once, with a password that is not a poor one', async () => {
  const create = ['admin', 'create', '--email', 'Wang@example.cn'];
  const poor = await gongkai([...create, '--password', 'password']);
  expect(poor).toMatchObject({ code: 1, stdout: '' });
  const made = await gongkai([...create, '--password', 'Better-password-1']);
  expect(made).toMatchObject({ code: 0, stdout: 'wang@example.cn\n' });
  const again = await gongkai([...create, '--password', 'Better-password-1']);
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toContain('already');
});

test.each([
  ['mysql://localhost/x', 'DATABASE_URL must look like'],
  ['postgresql://gongkai@127.0.0.1:9/x', 'cannot be reached'],
])('a DATABASE_URL that leads nowhere (%s) is told in one line', async (url, message) => {
  const { code, stderr } = await gongkai([], { DATABASE_URL: url });
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

test('a database that refuses the password is told, and the password is not', async () => {
  const url = new URL(database.url);
  url.password = 'wrong-one';
  const { code, stderr } = await gongkai([], { DATABASE_URL: url.href });
  expect(code).toBe(1);
  expect(stderr).toContain('refuses us');
  expect(stderr).not.toContain('wrong-one');
});
