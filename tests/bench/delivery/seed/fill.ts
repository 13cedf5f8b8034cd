import type { Client } from 'pg';

/**
 * Fills a table with its secondary indexes away, and makes them again: building one at the end is many
 * times faster than keeping it up row by row.
 */
export const fillWithoutIndexes = async (
  client: Client,
  table: string,
  fill: () => Promise<unknown>
): Promise<void> => {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i
     where i.indrelid = $1::regclass
       and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
    [table]
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  // words by the hundred million: in the usual 64 MB they would be sorted into the index many times
  await client.query(`set maintenance_work_mem = '1GB'`);
  // nobody listens, and nothing has been before
  await client.query(`alter table ${table} disable trigger user`);
  await fill();
  await client.query(`alter table ${table} enable trigger user`);
  for (const { definition } of rows) await client.query(definition);
  // a freshly filled table is read with its visibility map, as one that is vacuumed nightly
  await client.query(`vacuum analyze ${table}`);
};
