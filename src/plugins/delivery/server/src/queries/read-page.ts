import type { Knex } from 'knex';
import type { Cursor } from '../domain/cursor';
import type { Order } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import { defaultLocale } from './in-language';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import { sitesWithin } from './scope-of';
import type { Place, Selection } from './selection';
import { selectionAt } from './selection';
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

/**
 * SQL query: the rows of a page in order, and one row more when there is a next page.
 *
 * A subtree is read site by site, each in order and no further than the page is long: one scan over
 * all sites would have to sort every row of every site.
 *
 * Indexes: `publications_by_date` or `publications_by_position` for the order, `publications_facets`
 * and `publications_links` where a filter is rarer than the page is long.
 *
 * @param columns of `p`, with `id`, `sort_at` and `position` among them
 */
export const pageQuery = (input: PageInput, columns: Sql): Sql => {
  const order = orderOf(input);
  const at = (place: Place | null): Sql =>
    sql`select ${columns} from publications p
      where ${selectionAt(input, place)} ${afterCursor(input.cursor, order)}
      ${orderBy(order)} limit ${input.limit + 1}`;
  if (input.siteCode === null || input.scope === 'self') return at(selfOf(input.siteCode));
  return sql`select p.* from (${sitesWithin(input.siteCode)}) site
    cross join lateral (${at(WITHIN)}) p ${orderBy(order)} limit ${input.limit + 1}`;
};

/** Whether values cannot change the plan: no filter, which may be rare or frequent. */
export const hasOnePlan = ({ filters }: Selection): boolean => Object.keys(filters).length === 0;

/** A page of publications; one row more than the limit when there is a next page. */
export const readPage = async (
  db: Knex,
  input: PageInput & { shape: Shape }
): Promise<PublicationRow[]> => {
  const query = pageQuery(input, raw(publicationColumns(input.shape)));
  const rows = await (hasOnePlan(input) ? selectPrepared : select)<RawRow>(db, query);
  return rows.map((row) => parseRow(row));
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
