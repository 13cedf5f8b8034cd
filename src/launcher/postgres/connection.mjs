import { databaseUser } from './cluster.mjs';

/**
 * A session on the embedded server.
 *
 * @param {{ port: number, password: string, database: string }} options
 * @returns {Promise<import('pg').Client>}
 */
export async function connect({ port, password, database }) {
  // Only now: before `npm ci` there is no such package.
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: databaseUser,
    password,
    database,
    connectionTimeoutMillis: 10_000,
    application_name: 'gongkai-launcher',
  });
  // Without a listener the end of the server would end this process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/**
 * @param {{ port: number, password: string, database: string, user?: string }} options user default:
 *   the superuser
 * @returns {string}
 */
export function connectionUrl({ port, password, database, user = databaseUser }) {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
