import type { Knex } from 'knex';

/** Ours among the advisory locks of the database. */
const FILL_LOCK = 7_204_103;

/** One node at a time fills the search index, until its transaction ends. */
export const lockSearchFill = async (trx: Knex): Promise<void> => {
  await trx.raw('select pg_advisory_xact_lock(?)', [FILL_LOCK]);
};
