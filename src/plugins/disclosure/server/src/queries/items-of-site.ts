import type { Knex } from 'knex';
import type { ExistingItem } from '../domain/catalogue/plan-import';
import { ITEM_COLUMNS, toItemFields, type ItemRow } from './stored-item';

export interface SiteItem extends ExistingItem {
  published: boolean;
  /** Never published, or an editor is changing it: its draft says something else. */
  inProgress: boolean;
  position: number;
  /** As stored, to be compared. */
  limitRules: string | null;
}

interface Row extends ItemRow {
  position: number | null;
  limit_rules: string | null;
  area_code: string;
  retired: boolean;
  published: boolean;
  in_progress: boolean;
}

const COLUMNS = Object.keys(ITEM_COLUMNS);
const list = (alias: string) => COLUMNS.map((column) => `${alias}.${column}`).join(', ');

/**
 * Items of a site as they are published, and those that never were as they are drafted; in the
 * order of the catalogue. Indexes: `disclosure_items_site_idx`, `disclosure_items_documents_idx`.
 */
export const itemsOfSite = async (trx: Knex, siteCode: string): Promise<SiteItem[]> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select s.document_id, ${list('s')}, s.retired_on is not null as retired,
       s.published_at is not null as published,
       s.published_at is null or (${list('s')}) is distinct from (${list('d')}) as in_progress
     from (select distinct on (document_id) * from disclosure_items
           where site_code = ? order by document_id, published_at nulls last) s
     left join disclosure_items d on d.document_id = s.document_id and d.published_at is null
     order by s.position, s.id`,
    [siteCode]
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    areaCode: row.area_code,
    retired: row.retired,
    fields: toItemFields(row),
    published: row.published,
    inProgress: row.in_progress,
    position: row.position ?? 0,
    limitRules: row.limit_rules,
  }));
};
