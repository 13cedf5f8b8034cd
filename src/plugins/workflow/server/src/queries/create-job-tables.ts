import type { Knex } from 'knex';
import type { Queue } from '../domain/queue';

/** Any key of ours will do, so long as every node uses the same. */
const SCHEMA_LOCK = 7_204_301;

/** Where pg-boss keeps its tables. */
export const JOB_SCHEMA = 'pgboss';

const missingQueues = async (db: Knex, queues: readonly Queue[]): Promise<Queue[] | null> => {
  const { rows } = await db.raw<{ rows: { there: boolean }[] }>(
    `select to_regclass('${JOB_SCHEMA}.queue') is not null as there`
  );
  if (!rows[0]?.there) return null;
  const found = await db.raw<{ rows: { name: string }[] }>(`select name from ${JOB_SCHEMA}.queue`);
  const names = new Set(found.rows.map(({ name }) => name));
  return queues.filter(({ name }) => !names.has(name));
};

/**
 * The tables of pg-boss and our queues, before anything is sent: a job is sent in the sender's own
 * transaction, also by the command line, where no worker ever starts. Two small statements where all
 * is there; the advisory lock makes nodes that start together take turns.
 */
export const createJobTables = async (db: Knex, queues: readonly Queue[]): Promise<void> => {
  if ((await missingQueues(db, queues))?.length === 0) return;
  // not loaded where nothing is missing
  const { default: PgBoss } = await import('pg-boss');
  await db.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [SCHEMA_LOCK]);
    // a transaction of its own, on another connection
    if ((await missingQueues(db, queues)) === null) {
      await db.raw(PgBoss.getConstructionPlans(JOB_SCHEMA));
    }
    for (const { name, options } of (await missingQueues(db, queues)) ?? []) {
      await db.raw(`select ${JOB_SCHEMA}.create_queue(?, ?::json)`, [
        name,
        JSON.stringify({ policy: 'standard', ...options }),
      ]);
    }
  });
};
