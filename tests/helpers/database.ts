import { randomBytes } from 'node:crypto';

import { Client } from 'pg';

export interface TestDatabase {
  name: string;
  url: string;
  drop: () => Promise<void>;
}

/**
 * A database of the test's own: a copy of the template that Strapi has already brought up.
 *
 * @param from name of another database to copy; nobody may be connected to it
 */
export async function createTestDatabase(from?: string): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${from ?? required('GONGKAI_TEST_TEMPLATE')}`);
  const url = new URL(required('GONGKAI_TEST_DATABASE_URL'));
  url.pathname = `/${name}`;
  return {
    name,
    url: url.href,
    drop: () => administer(`drop database if exists ${name} with (force)`),
  };
}

async function administer(sql: string): Promise<void> {
  const client = new Client({ connectionString: required('GONGKAI_TEST_DATABASE_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run integration tests through jest's projects`);
  return value;
}
