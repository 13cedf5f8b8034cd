import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { testEnvironment } from './helpers/environment';
import { startTestServer } from './helpers/test-server';

const root = path.resolve(__dirname, '..');
const dist = path.join(root, '.cache', 'test-dist');

/**
 * A PostgreSQL of the tests' own (or `DATABASE_URL`), the server compiled, and one database that Strapi
 * has brought up once: every test database is a copy of it, made in a tenth of a second.
 */
export default async function globalSetup(): Promise<void> {
  const server = await startTestServer();
  process.env.GONGKAI_TEST_DATABASE_URL = server.url;
  process.env.GONGKAI_TEST_TEMPLATE = server.template;
  process.env.GONGKAI_TEST_DIST = dist;
  const template = new URL(server.url);
  template.pathname = `/${server.template}`;
  try {
    run([
      'node_modules/typescript/bin/tsc',
      '--outDir',
      dist,
      '--tsBuildInfoFile',
      `${dist}/.tsbuildinfo`,
    ]);
    run(['tests/helpers/boot-template.cjs'], { ...testEnvironment, DATABASE_URL: template.href });
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function run(args: string[], environment: Record<string, string> = {}): void {
  execFileSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
}
