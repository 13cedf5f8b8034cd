import type { Knex } from 'knex';
import { SCHEMA } from './schema';

/**
 * Links committed entries into the chain, in the order in which they are found: an entry that commits
 * late is sealed late, whatever its number. One node at a time; by primary keys.
 *
 * @returns how many were sealed; fewer than the batch: none is left
 */
export const sealEntries = async (db: Knex, batch: number): Promise<number> => {
  const { rows } = await db.raw<{ rows: { sealed: number }[] }>(
    `select ${SCHEMA}.audit_seal(?) as sealed`,
    [batch]
  );
  return rows[0]?.sealed ?? 0;
};

/** Whether anything waits for its seal. */
export const hasPending = async (db: Knex): Promise<boolean> => {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select 1 from ${SCHEMA}.audit_pending limit 1`
  );
  return rows.length > 0;
};

/** Entries that wait for their seal. */
export const countPending = async (db: Knex): Promise<number> => {
  const { rows } = await db.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from ${SCHEMA}.audit_pending`
  );
  return rows[0]?.count ?? 0;
};
