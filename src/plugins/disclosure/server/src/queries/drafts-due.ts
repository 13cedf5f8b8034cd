import type { Knex } from 'knex';

export interface DraftDue {
  site_code: string;
  document_id: string;
  title: string;
  area_code: string | null;
  item_document_id: string | null;
  item_title: string | null;
  due_on: string;
}

export interface DraftsDueInput {
  siteCodes: readonly string[];
  /** Due on this day or earlier. */
  until: string;
  limit: number;
}

/**
 * Records that are to be public (主动公开), are not, and are due by a day; the oldest first.
 *
 * Index: `disclosure_records_due_idx`.
 */
export const draftsDue = async (
  db: Knex,
  { siteCodes, until, limit }: DraftsDueInput
): Promise<DraftDue[]> => {
  const { rows } = await db.raw<{ rows: DraftDue[] }>(
    `select distinct on (r.due_on, r.document_id) r.site_code, r.document_id, r.title, r.due_on,
       i.area_code, i.document_id as item_document_id, i.title as item_title
     from disclosure_records r
     left join disclosure_records_item_lnk l on l.record_id = r.id
     left join disclosure_items i on i.id = l.item_id
     where r.site_code = any(?) and r.due_on <= ?::date and r.published_at is null
       and r.first_published_at is null and r.attribute = 'proactive'
       and not exists (select 1 from disclosure_records o
         where o.document_id = r.document_id and o.published_at is not null)
     order by r.due_on, r.document_id, r.id limit ?`,
    [siteCodes, until, limit]
  );
  return rows;
};
