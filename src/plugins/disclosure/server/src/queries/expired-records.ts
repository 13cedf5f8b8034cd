import type { Knex } from 'knex';

/** Published records whose end has passed and that do not say so yet. */
export const expiredRecords = async (trx: Knex, today: string): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { document_id: string }[] }>(
    `select distinct document_id from disclosure_records
     where published_at is not null and validity in ('in_force', 'amended')
       and (expires_on < ?::date)`,
    [today]
  );
  return rows.map((row) => row.document_id);
};
