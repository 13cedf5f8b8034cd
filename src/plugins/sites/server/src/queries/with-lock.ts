import type { Core } from '@strapi/strapi';

/**
 * Runs the work while no other node runs work under the same name. The lock lives in a transaction
 * of its own connection: it falls when the work ends, throws, or its process dies.
 */
export async function withLock<Result>(
  knex: Core.Strapi['db']['connection'],
  name: string,
  work: () => Promise<Result>
): Promise<Result> {
  return knex.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
    return work();
  });
}
