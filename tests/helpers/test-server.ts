import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { Client } from 'pg';

export interface TestServer {
  /** Of any database on it, for a user that may create databases. */
  url: string;
  /** Name of the database that is copied for each test. */
  template: string;
  stop: () => Promise<void>;
}

const script = path.resolve(__dirname, '../../src/launcher/test-database.mjs');
let current: TestServer | undefined;

/** `DATABASE_URL` when set, else a server of our own, run by a child that ends when we do. */
export async function startTestServer(): Promise<TestServer> {
  const external = process.env.DATABASE_URL;
  // On a shared server several runs may meet.
  const template = external ? `gongkai_test_template_${process.pid}` : 'gongkai_test_template';
  const { url, stop } = external
    ? { url: external, stop: async () => undefined }
    : await startOwn();
  await query(url, `drop database if exists ${template} with (force)`);
  await query(url, `create database ${template}`);
  current = {
    url,
    template,
    stop: async () => {
      if (external) await query(url, `drop database if exists ${template} with (force)`);
      await stop();
    },
  };
  return current;
}

export async function stopTestServer(): Promise<void> {
  await current?.stop();
  current = undefined;
}

async function startOwn(): Promise<Pick<TestServer, 'url' | 'stop'>> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    exited.then(() => undefined),
  ]);
  if (line === undefined) throw new Error('The test database did not start.');
  const { url } = JSON.parse(String(line[0])) as { url: string };
  return {
    url,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
