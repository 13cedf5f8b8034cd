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

const filterCondition = (filter: Filter, value: string): Sql => {
  switch (filter.by) {
    case 'facet':
      return sql`p.facets @> array[${`${filter.facet}:${value}`}]`;
    case 'link':
      return sql`p.links @> array[${`${filter.link}:${value}`}]`;
    case 'since':
      return sql`p.sort_at >= ${startOfDay(value)}`;
    case 'until':
      return sql`p.sort_at < ${startOfDay(value, 1)}`;
  }
};

/** The condition on `publications p` that leaves what a list shows of one site. */
export const selectionAt = ({ resource, locale, filters }: Selection, place: Place | null): Sql =>
  joined(
    [
      sql`p.resource = ${resource.name}`,
      visible('p'),
      ...(place
        ? [
            sql`p.site_code = ${place.code}`,
            inLanguage('p', resource, { locale, fallback: place.locale }),
          ]
        : []),
      ...Object.entries(filters).flatMap(([name, value]) => {
        const filter = resource.filters?.[name];
        return filter ? [filterCondition(filter, value)] : [];
      }),
    ],
    ' and '
  );
