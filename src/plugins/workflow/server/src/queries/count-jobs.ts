import type { Knex } from 'knex';
import { JOB_SCHEMA } from './create-job-tables';

/** Jobs by queue that may be done now and are not. Index: `…_i5` of each queue. */
export const countJobs = async (db: Knex): Promise<Record<string, number>> => {
  const { rows } = await db.raw<{ rows: { name: string; count: string }[] }>(
    `select q.name, count(j.id) as count
     from ${JOB_SCHEMA}.queue q
     left join ${JOB_SCHEMA}.job j on j.name = q.name and j.state < 'active' and j.start_after < now()
     group by q.name`
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
};
