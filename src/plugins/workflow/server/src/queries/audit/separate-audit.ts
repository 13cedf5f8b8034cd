import type { Client } from 'pg';
import { CHAIN_LOCK, CREATION, separation } from './schema';

export interface Identity {
  database: string;
  oid: string;
  role: string;
}

/** Which database a session is on, and as whom. */
export const identityOf = async (
  query: (sql: string) => Promise<Identity[]>
): Promise<Identity> => {
  const [identity] = await query(
    'select datname as database, oid::text, current_user as role from pg_database where datname = current_database()'
  );
  if (!identity) throw new Error('no database');
  return identity;
};

/**
 * Makes the trail where it is missing, and takes it out of the application's hands. Waits for who is
 * writing at this moment.
 *
 * @param role the application's
 */
export const separateAudit = async (client: Client, role: string): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(${CHAIN_LOCK})`);
    await client.query(CREATION);
    await client.query(separation(client.escapeIdentifier(role)));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
