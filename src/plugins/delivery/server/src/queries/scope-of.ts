import type { Scope } from '../domain/resource';
import type { Sql } from './sql';
import { sql } from './sql';

/**
 * SQL query: `site_code` and default `locale` of a site and all below it.
 *
 * Index: `publications_facets`; a site carries `within:` for itself and each of its ancestors.
 */
export const sitesWithin = (siteCode: string): Sql =>
  sql`select s.site_code, s.detail->>'defaultLocale' as locale from publications s
    where s.resource = 'sites' and s.deleted_at is null
      and s.facets @> array[${`within:${siteCode}`}]`;

/** SQL condition on `p.site_code`: the site alone, or the site and all below it. */
export const scopeOf = (siteCode: string, scope: Scope): Sql =>
  scope === 'self'
    ? sql`p.site_code = ${siteCode}`
    : sql`p.site_code = any(array(
        select within.site_code from (${sitesWithin(siteCode)}) within))`;
