import type { Knex } from 'knex';
import type { RecordRow } from '../domain/record-row';

const COLUMNS = {
  document_id: 'text',
  locale: 'text',
  title: 'text',
  summary: 'text',
  body: 'text',
  keywords: 'jsonb',
  slug: 'text',
  former_slugs: 'jsonb',
  index_number: 'text',
  document_number: 'text',
  source: 'text',
  source_url: 'text',
  theme: 'text',
  genre: 'text',
  service_audience: 'text',
  attribute: 'text',
  ground: 'text',
  ground_reason: 'text',
  formed_on: 'date',
  changed_on: 'date',
  obtained_on: 'date',
  due_on: 'date',
  due_provisional: 'boolean',
  due_basis: 'text',
  display_until: 'date',
  review_on: 'date',
  validity: 'text',
  effective_on: 'date',
  expires_on: 'date',
  sample: 'boolean',
} as const;

const NAMES = Object.keys(COLUMNS).join(', ');
const RECORD = Object.entries({
  place: 'integer',
  item_draft_id: 'integer',
  item_published_id: 'integer',
  organ_id: 'integer',
  ...COLUMNS,
})
  .map(([column, type]) => `${column} ${type}`)
  .join(', ');

export interface RecordsToInsert {
  siteCode: string;
  rows: readonly (RecordRow & { firstPublishedAt: Date })[];
  userId: number | null;
  now: Date;
  /** Whether they are public at once; else only the drafts are written. */
  publish: boolean;
}

/**
 * Inserts records with their relations in one statement: the draft and, if they are public at once, the
 * published row of each language, the draft pointing to the item's draft, the published row to its published row, as the Document
 * Service leaves them.
 */
export const insertRecords = async (
  trx: Knex,
  { siteCode, rows, userId, now, publish }: RecordsToInsert
): Promise<void> => {
  const numbered = rows.map(({ firstPublishedAt: _, ...row }, index) => ({
    ...row,
    place: index + 1,
  }));
  await trx.raw(
    `with r as materialized (select * from jsonb_to_recordset(?::jsonb) as r(${RECORD})),
     stored as (
       insert into disclosure_records (${NAMES}, site_code, first_published_at,
         created_by_id, updated_by_id, created_at, updated_at, published_at)
       select ${NAMES}, ?, (?::timestamp[])[r.place], ?::integer, ?::integer,
         ?::timestamp, ?::timestamp, side.published_at
       from r cross join (values (null::timestamp) ${publish ? ', (?::timestamp)' : ''}) as side(published_at)
       order by r.place
       returning id, document_id, locale, published_at
     ), items as (
       insert into disclosure_records_item_lnk (record_id, item_id)
       select s.id, case when s.published_at is null then r.item_draft_id
                         else r.item_published_id end
       from stored s join r using (document_id, locale)
     )
     insert into disclosure_records_organ_lnk (record_id, organ_id)
     select s.id, r.organ_id from stored s join r using (document_id, locale)`,
    [
      JSON.stringify(numbered),
      siteCode,
      rows.map((row) => (publish ? row.firstPublishedAt : null)),
      userId,
      userId,
      now,
      now,
      ...(publish ? [now] : []),
    ] as unknown as Knex.RawBinding[]
  );
};
