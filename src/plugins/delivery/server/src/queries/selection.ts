import { startOfDay } from '../domain/public-time';
import type { Filter, Resource, Scope } from '../domain/resource';
import { inLanguage } from './in-language';
import type { Sql } from './sql';
import { joined, sql } from './sql';
import { visible } from './visible';

/** What a list consists of, whatever its order and pages. */
export interface Selection {
  resource: Resource;
  /** Null for resources that stand above the sites: the sites themselves. */
  siteCode: string | null;
  scope: Scope;
  locale?: string | null;
  filters: Readonly<Record<string, string>>;
}

/** A site, as SQL values: its code and its default language. */
export interface Place {
  code: Sql;
  locale: Sql;
}

const AND = ' and ';

const dayCondition = (filter: Filter, value: string): Sql[] => {
  switch (filter.by) {
    case 'since':
      return [sql`p.sort_at >= ${startOfDay(value)}`];
    case 'until':
      return [sql`p.sort_at < ${startOfDay(value, 1)}`];
    case 'year':
      return [
        sql`p.sort_at >= ${startOfDay(`${value}-01-01`)}`,
        sql`p.sort_at < ${startOfDay(`${value}-12-31`, 1)}`,
      ];
    default:
      return [];
  }
};

const entryCondition = (filter: Filter, value: string): Sql[] => {
  switch (filter.by) {
    case 'facet':
      return [sql`p.facets @> array[${`${filter.facet}:${value}`}]`];
    case 'link':
      return [sql`p.links @> array[${`${filter.link}:${value}`}]`];
    case 'text':
      return [sql`p.search @@ ${value}::tsquery`];
    default:
      return [];
  }
};

const filtersOf = (
  { resource, filters }: Selection,
  conditionOf: (filter: Filter, value: string) => Sql[]
): Sql[] =>
  Object.entries(filters).flatMap(([name, value]) => {
    const filter = resource.filters?.[name];
    return filter ? conditionOf(filter, value) : [];
  });

/** The condition on `publications p` of what an index in the list's order finds. */
export const groundAt = (selection: Selection, place: Place | null): Sql => {
  const { resource, locale } = selection;
  const ofPlace = place
    ? [
        sql`p.site_code = ${place.code}`,
        inLanguage('p', resource, { locale, fallback: place.locale }),
      ]
    : [];
  const conditions = [sql`p.resource = ${resource.name}`, visible('p'), ...ofPlace];
  return joined([...conditions, ...filtersOf(selection, dayCondition)], AND);
};

/** The condition of the filters that a GIN index finds, in no order; null where there is none. */
export const entriesOf = (selection: Selection): Sql | null => {
  const conditions = filtersOf(selection, entryCondition);
  return conditions.length === 0 ? null : joined(conditions, AND);
};

/** The condition on `publications p` that leaves what a list shows of one site. */
export const selectionAt = (selection: Selection, place: Place | null): Sql => {
  const entries = entriesOf(selection);
  const ground = groundAt(selection, place);
  return entries ? joined([ground, entries], AND) : ground;
};
