import type { Knex } from 'knex';
import type { Cursor } from '../domain/cursor';
import type { Filter, Resource, Scope } from '../domain/resource';
import { ordersOf } from '../domain/resource';
import { startOfDay } from '../domain/public-time';
import type { Condition } from './locale-of';
import { localeOf } from './locale-of';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import { scopeOf } from './scope-of';
import { VISIBLE } from './visible';

export interface PageInput {
  resource: Resource;
  /** Null for resources that stand above the sites: the sites themselves. */
  siteCode: string | null;
  scope: Scope;
  locale?: string | null;
  filters: Readonly<Record<string, string>>;
  sort: string;
  cursor: Cursor | null;
  limit: number;
  /** Which public shape the rows carry. */
  shape: Shape;
}

const filterCondition = (filter: Filter, value: string): Condition => {
  switch (filter.by) {
    case 'facet':
      return { sql: 'p.facets @> array[?]', bindings: [`${filter.facet}:${value}`] };
    case 'link':
      return { sql: 'p.links @> array[?]', bindings: [`${filter.link}:${value}`] };
    case 'since':
      return { sql: 'p.sort_at >= ?', bindings: [startOfDay(value)] };
    case 'until':
      return { sql: 'p.sort_at < ?', bindings: [startOfDay(value, 1)] };
  }
};

const conditionsOf = ({ resource, siteCode, scope, locale, filters }: PageInput): Condition[] => {
  const inSite: Condition[] =
    siteCode === null
      ? []
      : [scopeOf(siteCode, scope), localeCondition(resource, siteCode, locale)];
  return [
    { sql: 'p.resource = ?', bindings: [resource.name] },
    { sql: VISIBLE, bindings: [] },
    ...inSite,
    ...Object.entries(filters).flatMap(([name, value]) => {
      const filter = resource.filters?.[name];
      return filter ? [filterCondition(filter, value)] : [];
    }),
  ];
};

const localeCondition = (resource: Resource, siteCode: string, locale?: string | null) => {
  const { sql, bindings } = localeOf(resource, siteCode, locale);
  return { sql: `p.locale = ${sql}`, bindings };
};

const join = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' and '),
  bindings: conditions.flatMap(({ bindings }) => bindings),
});

/**
 * A page of publications in a named order, from the row after the cursor on; one row more than the
 * limit when there is a next page.
 *
 * Indexes: `publications_newest` or `publications_position` for the order, `publications_facets`
 * and `publications_links` where a filter is rarer than the page is long.
 */
export const readPage = async (db: Knex, input: PageInput): Promise<PublicationRow[]> => {
  const order = ordersOf(input.resource)[input.sort];
  if (!order) throw new Error(`${input.resource.name} has no order ${input.sort}`);
  const after: Condition[] = input.cursor
    ? [
        {
          sql: `(p.${order.column}, p.id) ${order.direction === 'asc' ? '>' : '<'} (?, ?)`,
          bindings: [input.cursor.value, input.cursor.id],
        },
      ]
    : [];
  const where = join([...conditionsOf(input), ...after]);
  const { rows } = await db.raw<{ rows: RawRow[] }>(
    `select ${publicationColumns(input.shape)} from publications p
     where ${where.sql}
     order by p.${order.column} ${order.direction}, p.id ${order.direction}
     limit ?`,
    [...where.bindings, input.limit + 1] as Knex.RawBinding[]
  );
  return rows.map((row) => parseRow(row));
};

/** How many publications the list has in all. */
export const countPage = async (db: Knex, input: PageInput): Promise<number> => {
  const where = join(conditionsOf(input));
  const { rows } = await db.raw<{ rows: { total: number }[] }>(
    `select count(*)::int as total from publications p where ${where.sql}`,
    [...where.bindings] as Knex.RawBinding[]
  );
  return rows[0]?.total ?? 0;
};
