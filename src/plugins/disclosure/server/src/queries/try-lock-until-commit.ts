import type { Knex } from 'knex';

/** Takes the lock of this name until the transaction ends, unless another has it. */
export const tryLockUntilCommit = async (trx: Knex, name: string): Promise<boolean> => {
  const { rows } = await trx.raw<{ rows: { free: boolean }[] }>(
    'select pg_try_advisory_xact_lock(hashtext(?)) as free',
    [name]
  );
  return rows[0]?.free === true;
};
