import type { Knex } from 'knex';
import type { Cursor } from '../domain/cursor';
import type { Order } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import { defaultLocale } from './in-language';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import { sitesWithin } from './scope-of';
import type { Place, Selection } from './selection';
import { entriesOf, groundAt, selectionAt } from './selection';
import type { Sql } from './sql';
import { raw, select, selectPrepared, sql } from './sql';

export interface PageInput extends Selection {
  sort: string;
  cursor: Cursor | null;
  limit: number;
}

const WITHIN: Place = { code: raw('site.site_code'), locale: raw('site.locale') };

const selfOf = (siteCode: string | null): Place | null =>
  siteCode === null ? null : { code: sql`${siteCode}`, locale: defaultLocale(sql`${siteCode}`) };

/** @throws Error for an order the resource does not have: callers check what comes from outside. */
const orderOf = ({ resource, sort }: PageInput): Order => {
  const order = ordersOf(resource)[sort];
  if (!order) throw new Error(`${resource.name} has no order ${sort}`);
  return order;
};

const orderBy = ({ column, direction }: Order): Sql =>
  raw(`order by p.${column} ${direction}, p.id ${direction}`);

const afterCursor = (cursor: Cursor | null, { column, direction }: Order): Sql =>
  cursor
    ? sql`and (${raw(`p.${column}`)}, p.id) ${raw(direction === 'asc' ? '>' : '<')} (${cursor.value}, ${cursor.id})`
    : raw('');

/** From the sites of a list: each row of `at` its place; without a site, `at` alone. */
const fromPlaces = ({ siteCode, scope }: Selection, at: (place: Place | null) => Sql): Sql =>
  siteCode === null || scope === 'self'
    ? at(selfOf(siteCode))
    : sql`select p.* from (${sitesWithin(siteCode)}) site cross join lateral (${at(WITHIN)}) p`;

/**
 * What a filter asks for may be on every second row or on none, and mostly on old ones: no estimate
 * of the planner's tells. `near` looks through the first rows of each site in order, a bounded number;
 * `far` fetches all rows that carry what is asked for by its index and sorts them.
 */
export type Way = 'near' | 'far';

/** Rows of a site that `near` looks through. */
const NEAR = { self: 4_000, subtree: 1_000 };

/** Without a filter every row is one to show. */
const nearQuery = (input: PageInput, columns: Sql): Sql => {
  const order = orderOf(input);
  const entries = entriesOf(input) ?? raw('true');
  const depth = raw(String(NEAR[input.scope]));
  // The row where the looking ended comes along: if it is among the first, what follows it is unknown;
  // else what its site has beyond is later than the page anyway.
  return fromPlaces(
    input,
    (place) =>
      sql`select *, depth = ${depth} as ended from (
          select *, row_number() over () as depth from (
            select ${columns}, ${entries} as carries from publications p
            where ${groundAt(input, place)} ${afterCursor(input.cursor, order)}
            ${orderBy(order)} limit ${depth}
          ) ordered
        ) numbered where carries or depth = ${depth} limit ${input.limit + 1}`
  );
};

/** One scan for all sites: entries are looked up once. */
const farQuery = (input: PageInput, columns: Sql): Sql => {
  const { siteCode, scope } = input;
  const place: Place | null =
    siteCode === null || scope === 'self'
      ? selfOf(siteCode)
      : {
          code: sql`any(array(select site.site_code from (${sitesWithin(siteCode)}) site))`,
          locale: defaultLocale(raw('p.site_code')),
        };
  const found = sql`select ${columns}, false as ended from publications p
    where ${selectionAt(input, place)} ${afterCursor(input.cursor, orderOf(input))}`;
  // apart, or the planner walks through the order in the hope of meeting them soon
  return sql`with found as materialized (${found}) select * from found`;
};

/** The planner, who does not know a prepared statement's limit, must not take it for thousands. */
const LONGEST_PAGE = 101;

/** Nothing to look for: the first rows are the page. */
const plainQuery = (input: PageInput, columns: Sql): Sql => {
  const order = orderOf(input);
  return fromPlaces(
    input,
    (place) =>
      sql`select * from (
          select ${columns}, false as ended from publications p
          where ${groundAt(input, place)} ${afterCursor(input.cursor, order)}
          ${orderBy(order)} limit ${raw(String(Math.max(LONGEST_PAGE, input.limit + 1)))}
        ) bounded limit ${input.limit + 1}`
  );
};

/**
 * SQL query: the rows of a page in order, and one row more when there is a next page. A row that
 * `ended` says that the rows near were not enough, and the others count for nothing then: ask `far`.
 *
 * A subtree is read site by site, each in order and no further than the page is long: one scan over
 * all sites would have to sort every row of every site.
 *
 * Indexes: `publications_by_date` or `publications_by_position` for the order, `publications_facets`
 * and `publications_links` for filters.
 *
 * @param columns of `p`, with `id`, `sort_at` and `position` among them
 */
export const pageQuery = (input: PageInput, columns: Sql, way: Way): Sql => {
  const queryOf = entriesOf(input) === null ? plainQuery : way === 'near' ? nearQuery : farQuery;
  return sql`select p.* from (${queryOf(input, columns)}) p
    ${orderBy(orderOf(input))} limit ${input.limit + 1}`;
};

/** A page of publications; one row more than the limit when there is a next page. */
export const readPage = async (
  db: Knex,
  input: PageInput & { shape: Shape }
): Promise<PublicationRow[]> => {
  const columns = raw(publicationColumns(input.shape));
  const read = (way: Way) =>
    selectPrepared<RawRow & { ended: boolean }>(db, pageQuery(input, columns, way));
  const near = await read('near');
  const rows = near.some(({ ended }) => ended) ? await read('far') : near;
  return rows.map(({ ended: _, ...row }) => parseRow(row));
};

/** How many publications the list has in all. */
export const countPage = async (db: Knex, selection: Selection): Promise<number> => {
  const { siteCode, scope } = selection;
  const from =
    siteCode === null || scope === 'self'
      ? sql`publications p where ${selectionAt(selection, selfOf(siteCode))}`
      : sql`(${sitesWithin(siteCode)}) site join publications p
          on ${selectionAt(selection, WITHIN)}`;
  const [row] = await select<{ total: number }>(
    db,
    sql`select count(*)::int as total from ${from}`
  );
  return row?.total ?? 0;
};
