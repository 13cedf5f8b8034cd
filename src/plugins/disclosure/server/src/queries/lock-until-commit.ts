import type { Knex } from 'knex';

/** Waits for, and takes, the lock of this name; the transaction's end gives it back. */
export const lockUntilCommit = async (trx: Knex, name: string): Promise<void> => {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [name]);
};
