import type { Knex } from 'knex';

/** Ours among the advisory locks of the database. */
const LOCK_CLASS = 7_204_102;

/** So many locks and no more, however many documents: the server's lock table is small. */
const BUCKETS = 1024;

/**
 * Makes writers of the same documents take turns until the transaction ends; always in the same
 * order, so that two batches do not wait for each other.
 */
export const lockDocuments = async (
  trx: Knex,
  { resource, documentIds }: { resource: string; documentIds: readonly string[] }
): Promise<void> => {
  await trx.raw(
    `select pg_advisory_xact_lock(?, bucket) from (
       select distinct mod(hashtext(? || ':' || id), ?) as bucket
       from unnest(?::text[]) as asked(id) order by bucket) buckets`,
    [LOCK_CLASS, resource, BUCKETS, documentIds]
  );
};
