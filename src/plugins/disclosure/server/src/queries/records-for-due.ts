import type { Knex } from 'knex';

export interface RecordForDue {
  id: number;
  document_id: string;
  formed_on: string | null;
  changed_on: string | null;
  obtained_on: string | null;
  due_on: string | null;
  due_provisional: boolean | null;
  due_basis: string | null;
  /** JSON text of the rules of its item. */
  limit_rules: string | null;
}

export interface RecordsForDueInput {
  /** Null: the records of every item. */
  itemDocumentIds: readonly string[] | null;
  after: number;
  limit: number;
}

/**
 * Records with what their due dates follow from, drafts and published, in the order of their ids.
 *
 * Indexes: `disclosure_items_documents_idx`, `disclosure_records_item_lnk_ifk`, primary key.
 */
export const recordsForDue = async (
  trx: Knex,
  { itemDocumentIds, after, limit }: RecordsForDueInput
): Promise<RecordForDue[]> => {
  const { rows } = await trx.raw<{ rows: RecordForDue[] }>(
    `select r.id, r.document_id, r.formed_on, r.changed_on, r.obtained_on,
       r.due_on, r.due_provisional, r.due_basis, i.limit_rules
     from disclosure_records r
     join disclosure_records_item_lnk l on l.record_id = r.id
     join disclosure_items i on i.id = l.item_id
     where r.id > ? ${itemDocumentIds ? 'and i.document_id = any(?)' : ''}
     order by r.id limit ?`,
    itemDocumentIds ? [after, itemDocumentIds, limit] : [after, limit]
  );
  return rows;
};
