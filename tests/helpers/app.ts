import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';

import { contractCheck, watchExchanges } from './contract';
import { createTestDatabase, type TestDatabase } from './database';
import { testEnvironment } from './environment';
import { forced } from './forced';
import type { createContract } from '../../src/plugins/delivery/server/src/services/contract';

type Contract = ReturnType<typeof createContract>;

export interface TestApp {
  strapi: Core.Strapi;
  database: TestDatabase;
  /** A new agent: its own cookies, and an ephemeral port that closes with the request. */
  http: () => ReturnType<typeof supertest.agent>;
  /** Destroys Strapi and drops the database; fails if an answer was not as the contract says. */
  stop: () => Promise<void>;
}

/**
 * The real Strapi on a real database, with its routes mounted and no port taken.
 * One at a time in a test file: Strapi keeps a global.
 *
 * @param options.database default: a fresh copy of the template
 * @param options.approval whether publishing needs approval, as it does everywhere else; by default
 *   every publication is forced, for tests of what comes after it
 * @param options.declare adds content types and resources of the test's own, when the plugins have
 *   declared theirs and the schema is not yet made
 */
export async function startApp(
  options: {
    database?: TestDatabase;
    approval?: 'required' | 'forced';
    declare?: (strapi: Core.Strapi) => void;
  } = {}
): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase());
  Object.assign(process.env, testEnvironment, { DATABASE_URL: database.url });
  const strapi = createStrapi({
    appDir: path.resolve(__dirname, '../..'),
    distDir: process.env.GONGKAI_TEST_DIST,
  });
  // the first to be told of a write is the outermost around it
  if (options.approval !== 'required') forcePublications(strapi);
  // what load() does, with the test's own declarations in between
  await strapi.register();
  options.declare?.(strapi);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  strapi.server.mount();
  const { document } = strapi.plugin('delivery').service<Contract>('contract');
  const check = contractCheck(document());
  const broken: string[] = [];
  watchExchanges(strapi, (exchange) => {
    const wrong = check(exchange);
    if (wrong) broken.push(`${exchange.method} ${exchange.path}: ${wrong}`);
  });
  return {
    strapi,
    database,
    http: () => supertest.agent(strapi.server.httpServer),
    stop: async () => {
      await eventsEmitted(strapi);
      await strapi.destroy();
      await database.drop();
      if (broken.length > 0) throw new Error(`Not as the contract says:\n${broken.join('\n')}`);
    },
  };
}

const forcePublications = (strapi: Core.Strapi): void => {
  strapi.documents.use((_context, next) => forced(strapi, async () => next()));
};

/** Strapi reads an entry again after its commit, to tell of it, and nobody waits for that. */
async function eventsEmitted(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed: () => number; numPendingAcquires: () => number };
  };
  while (pool.numUsed() + pool.numPendingAcquires() > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
