import type { Knex } from 'knex';
import { documentText, type ShownLink } from './document-text';
import { pageQuery, type PageInput, type Way } from './read-page';
import { raw, selectPrepared, sql, type Sql } from './sql';

export interface ListText {
  /** The rows near were not enough. */
  ended: boolean | null;
  /** JSON text of the page's rows, separated by commas. */
  data: string | null;
  /** Rows found: one more than the limit when there is a next page. */
  found: number;
  /** Where the page ends, in the order's column: milliseconds since 1970, or a position. */
  last_sort_at: string | null;
  last_position: number | null;
  last_id: string | null;
  /** Default language of the site asked; null where there is no such site. */
  locale: string | null;
  /** JSON text: all its languages. */
  locales: string | null;
}

const COLUMNS = raw('p.id, p.document_id, p.sort_at, p.position, p.links, p.summary');

const listQuery = (input: PageInput & { links: readonly ShownLink[] }, way: Way): Sql => {
  const { limit, siteCode } = input;
  return sql`
    with page as (
      select row_number() over () as place, p.* from (${pageQuery(input, COLUMNS, way)}) p
    ), rows as (
      select p.place, p.id, p.sort_at, p.position, ${documentText('summary', input)} as text
      from page p where p.place <= ${limit}
    )
    select bounds.*, list.*, site.*
    from (select count(*)::int as found, bool_or(ended) as ended from page) bounds, (
      select string_agg(text, ',' order by place) as data,
        (max(extract(epoch from sort_at) * 1000) filter (where place = ${limit}))::bigint as last_sort_at,
        max(position) filter (where place = ${limit}) as last_position,
        max(id) filter (where place = ${limit}) as last_id
      from rows
    ) list
    left join lateral (
      select s.detail->>'defaultLocale' as locale, (s.detail->'locales')::text as locales
      from publications s
      where s.resource = 'sites' and s.site_code = ${siteCode} and s.deleted_at is null limit 1
    ) site on true`;
};

/**
 * A page of a list as the text it is answered with, what its links point to included, and what the
 * answer says of the site: one statement, one row; a second where a filter finds too little near.
 *
 * Indexes: those of `pageQuery` and `documentText`, and `publications_site`.
 */
export const readList = async (
  db: Knex,
  input: PageInput & { links: readonly ShownLink[] }
): Promise<ListText> => {
  const read = async (way: Way): Promise<ListText> => {
    const [row] = await selectPrepared<ListText>(db, listQuery(input, way));
    if (!row) throw new Error('An aggregate has one row.');
    return row;
  };
  const near = await read('near');
  return near.ended ? read('far') : near;
};
