import type { Knex } from 'knex';

/** Does a piece of work unless another node is at it. @returns whether it was done here */
export const oneNodeAtATime = (
  db: Knex,
  lock: number,
  work: () => Promise<void>
): Promise<boolean> =>
  db.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { taken: boolean }[] }>(
      'select pg_try_advisory_xact_lock(?) as taken',
      [lock]
    );
    if (rows[0]?.taken !== true) return false;
    await work();
    return true;
  });
