import type { Knex } from 'knex';

/** Ids of the records that the published form of this one repeals (废止) or amends (修订). */
export const recordsAffectedBy = async (trx: Knex, documentId: string): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { document_id: string }[] }>(
    `select v.document_id from disclosure_records r
       join disclosure_records_repeals_lnk l on l.record_id = r.id
       join disclosure_records v on v.id = l.inv_record_id
      where r.document_id = ? and r.published_at is not null
     union
     select v.document_id from disclosure_records r
       join disclosure_records_amends_lnk l on l.record_id = r.id
       join disclosure_records v on v.id = l.inv_record_id
      where r.document_id = ? and r.published_at is not null`,
    [documentId, documentId]
  );
  return rows.map((row) => row.document_id);
};
