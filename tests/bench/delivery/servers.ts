import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startChild, type Child } from './processes/child';

/** Stock Strapi, ours with the cache and without it, and the two floors. */
export type ServerName = 'stock' | 'cached' | 'uncached' | 'bytes' | 'sql';

export interface RunningServer {
  name: ServerName;
  url: string;
  child: Child;
  stop: () => Promise<void>;
}

/** Secrets enough to start with; nobody logs in. */
const SECRETS = {
  APP_KEYS: 'bench,bench',
  ADMIN_JWT_SECRET: 'bench',
  API_TOKEN_SALT: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
};

const SHARED = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  // any that is free
  PORT: '0',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** What our application runs with in the benchmark, whichever process loads it. */
export const ourEnvironment = (
  databaseUrl: string,
  cache: 'on' | 'off'
): Record<string, string> => ({
  ...SHARED,
  ...SECRETS,
  DATABASE_URL: databaseUrl,
  RATE_LIMIT: 'off',
  // stock Strapi is not asked for one either
  ACCESS_LOG: 'off',
  DELIVERY_CACHE: cache,
});

/** Our application's folder and the folder of its compiled form. */
export const OUR_FOLDERS = [path.resolve('.'), path.resolve('dist')];

const STOCK = path.resolve('tests/bench/stock-app');

const running = async (name: ServerName, child: Child): Promise<RunningServer> => ({
  name,
  url: `http://127.0.0.1:${await child.ask<number>('port')}`,
  child,
  stop: child.stop,
});

export const startOurs = async (databaseUrl: string, cache: 'on' | 'off') =>
  running(
    cache === 'on' ? 'cached' : 'uncached',
    await startChild('strapi-app', { args: OUR_FOLDERS, env: ourEnvironment(databaseUrl, cache) })
  );

/** @param options.graphql whether its GraphQL plugin is on */
export const startStock = async (databaseUrl: string, { graphql = true } = {}) => {
  // Strapi refuses to start without the folder, which Git does not keep
  mkdirSync(path.join(STOCK, 'public/uploads'), { recursive: true });
  const env = { ...SHARED, DATABASE_URL: databaseUrl, STOCK_GRAPHQL: String(graphql) };
  return running('stock', await startChild('strapi-app', { args: [STOCK, STOCK], env }));
};

export const startFloor = async (name: 'bytes' | 'sql', databaseUrl: string) =>
  running(name, await startChild('floor', { env: { DATABASE_URL: databaseUrl } }));
