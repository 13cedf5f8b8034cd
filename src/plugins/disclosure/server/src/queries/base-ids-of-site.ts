import type { Knex } from 'knex';

/** Items that a site's items are overlays of. Index: `disclosure_items_site_idx`. */
export const baseIdsOfSite = async (trx: Knex, siteCode: string): Promise<Set<string>> => {
  const { rows } = await trx.raw<{ rows: { base_document_id: string }[] }>(
    `select distinct base_document_id from disclosure_items
     where site_code = ? and base_document_id is not null`,
    [siteCode]
  );
  return new Set(rows.map((row) => row.base_document_id));
};
