import type { Knex } from 'knex';

/**
 * Document ids of an item, its base, the base of that … A circle ends where it closes.
 * Index: `disclosure_items_documents_idx`.
 */
export const baseChain = async (trx: Knex, documentId: string): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { document_id: string }[] }>(
    `with recursive chain(document_id, base_document_id) as (
       select document_id, base_document_id from disclosure_items where document_id = ?
       union
       select i.document_id, i.base_document_id
       from disclosure_items i join chain c on i.document_id = c.base_document_id
     )
     select distinct document_id from chain`,
    [documentId]
  );
  return rows.map((row) => row.document_id);
};
