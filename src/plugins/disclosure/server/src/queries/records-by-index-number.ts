import type { Knex } from 'knex';

export interface NumberedRecord {
  index_number: string;
  locale: string;
  title: string;
  summary: string | null;
  body: string | null;
  document_number: string | null;
}

/** Drafts of a site that have one of these index numbers. Index: `disclosure_records_index_idx`. */
export const recordsByIndexNumber = async (
  trx: Knex,
  { siteCode, numbers }: { siteCode: string; numbers: readonly string[] }
): Promise<NumberedRecord[]> => {
  const { rows } = await trx.raw<{ rows: NumberedRecord[] }>(
    `select index_number, locale, title, summary, body, document_number from disclosure_records
     where site_code = ? and index_number = any(?::text[]) and published_at is null`,
    [siteCode, [...numbers]]
  );
  return rows;
};
