import type { Knex } from 'knex';
import { ITEM_COLUMNS, toItemRow, type ItemToStore } from './stored-item';

export interface NewItem extends ItemToStore {
  slug: string;
  baseDocumentId?: string;
  baseSnapshot?: unknown;
}

export interface ItemOrigin {
  siteCode: string;
  sample: boolean;
  /** Where the items were taken from. */
  source: string | null;
  /** Id of the admin user, if one is at work. */
  userId: number | null;
  now: Date;
  /** Whether what is written is public at once; else only the drafts are written. */
  publish: boolean;
}

const ENTRIES = Object.entries(ITEM_COLUMNS);
const COLUMNS = ENTRIES.map(([column]) => column).join(', ');
const RECORD = ENTRIES.map(([column, type]) => `${column} ${type}`).join(', ');

/** Inserts items, the draft and, if it is public at once, the published row of each, in one statement. */
export const insertItems = async (
  trx: Knex,
  items: readonly NewItem[],
  { siteCode, sample, source, userId, now, publish }: ItemOrigin
): Promise<void> => {
  const rows = items.map((item) => ({
    ...toItemRow(item),
    slug: item.slug,
    base_document_id: item.baseDocumentId ?? null,
    base_snapshot: item.baseSnapshot ?? null,
  }));
  await trx.raw(
    `insert into disclosure_items
       (document_id, slug, base_document_id, base_snapshot, ${COLUMNS}, version, site_code, sample,
        source, created_by_id, updated_by_id, created_at, updated_at, published_at)
     select document_id, slug, base_document_id, base_snapshot, ${COLUMNS}, 1, ?, ?::boolean, ?,
       ?::integer, ?::integer, ?::timestamp, ?::timestamp, side.published_at
     from jsonb_to_recordset(?::jsonb) as r
       (document_id text, slug text, base_document_id text, base_snapshot jsonb, ${RECORD})
     cross join (values (null::timestamp) ${publish ? ', (?::timestamp)' : ''}) as side(published_at)`,
    [
      ...[siteCode, sample, source, userId, userId, now, now, JSON.stringify(rows)],
      ...(publish ? [now] : []),
    ]
  );
};
