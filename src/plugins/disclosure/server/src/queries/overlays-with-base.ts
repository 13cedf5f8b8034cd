import type { Knex } from 'knex';
import { itemContent } from '../domain/item-content';
import type { ItemContent } from '../domain/overlay';
import { ITEM_COLUMNS, toItemFields, type ItemRow } from './stored-item';

export interface OverlayWithBase {
  documentId: string;
  title: string;
  siteCode: string;
  baseDocumentId: string;
  baseSiteCode: string;
  own: ItemContent;
  /** As published now. */
  base: ItemContent;
  baseRetiredOn: string | null;
  /** The base when it was adopted, or last accepted. */
  snapshot: ItemContent;
  /** The draft says something else than what is published, or nothing is. */
  inProgress: boolean;
}

interface Row {
  document_id: string;
  title: string;
  site_code: string;
  base_document_id: string;
  base_site_code: string;
  base_retired_on: string | null;
  base_snapshot: string | null;
  own: string;
  base: string;
  in_progress: boolean;
}

const COLUMNS = Object.keys(ITEM_COLUMNS);
const list = (alias: string) => COLUMNS.map((column) => `${alias}.${column}`).join(', ');
const asJson = (alias: string) =>
  `json_build_object(${COLUMNS.map((c) =>
    ITEM_COLUMNS[c as keyof typeof ITEM_COLUMNS] === 'jsonb'
      ? `'${c}', ${alias}.${c}::text`
      : `'${c}', ${alias}.${c}`
  ).join(', ')})::text`;

const contentOf = (text: string): ItemContent => {
  const row = JSON.parse(text) as ItemRow;
  return itemContent({ areaCode: String(row.area_code), fields: toItemFields(row) });
};

/**
 * Overlays in force as they are drafted, each with its base as published: those of a site, or one.
 * Indexes: `disclosure_items_site_idx`, `disclosure_items_documents_idx`.
 */
export const overlaysWithBase = async (
  trx: Knex,
  where: { siteCode: string } | { documentId: string }
): Promise<OverlayWithBase[]> => {
  const [condition, value] =
    'siteCode' in where
      ? ['o.site_code = ?', where.siteCode]
      : ['o.document_id = ?', where.documentId];
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select o.document_id, o.title, o.site_code, o.base_document_id, o.base_snapshot,
       b.site_code as base_site_code, b.retired_on as base_retired_on,
       ${asJson('o')} as own, ${asJson('b')} as base,
       p.id is null or (${list('p')}) is distinct from (${list('o')}) as in_progress
     from disclosure_items o
     join disclosure_items b on b.document_id = o.base_document_id and b.published_at is not null
     left join disclosure_items p on p.document_id = o.document_id and p.published_at is not null
     where ${condition} and o.published_at is null and o.retired_on is null
     order by o.position, o.id`,
    [value]
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    title: row.title,
    siteCode: row.site_code,
    baseDocumentId: row.base_document_id,
    baseSiteCode: row.base_site_code,
    own: contentOf(row.own),
    base: contentOf(row.base),
    baseRetiredOn: row.base_retired_on,
    snapshot: row.base_snapshot ? (JSON.parse(row.base_snapshot) as ItemContent) : {},
    inProgress: row.in_progress,
  }));
};
