import type { Knex } from 'knex';
import type { ReadConditions } from './read-conditions';

export interface LateRecord {
  site_code: string;
  document_id: string;
  title: string;
  slug: string | null;
  area_code: string | null;
  area_title: string | null;
  item_document_id: string | null;
  item_title: string | null;
  due_on: string;
  published_on: string;
}

/**
 * Records that came out after their time limit, the oldest limit first; at most `limit`.
 *
 * Indexes: `publications_facets`, `publications_identity`.
 */
export const lateRecords = async (
  db: Knex,
  { visible, scope, limit }: ReadConditions & { limit: number }
): Promise<LateRecord[]> => {
  const { rows } = await db.raw<{ rows: LateRecord[] }>(
    `select distinct on (l.due_on, l.document_id) l.*, i.title as item_title
     from (
       select p.site_code, p.document_id, p.title, p.slug,
         p.detail->'area'->>'code' as area_code, p.detail->'area'->>'label' as area_title,
         (select split_part(entry, ':', 2) from unnest(p.links) entry
           where entry like 'item:%' limit 1) as item_document_id,
         p.detail->>'dueOn' as due_on, left(p.detail->>'publishedAt', 10) as published_on
       from publications p
       where p.resource = 'records' and ${scope.sql} and ${visible}
         and p.facets @> array['timeliness:late']
     ) l
     left join publications i on i.resource = 'items' and i.document_id = l.item_document_id
       and i.deleted_at is null
     order by l.due_on, l.document_id limit ?`,
    [...scope.bindings, limit] as Knex.RawBinding[]
  );
  return rows;
};
