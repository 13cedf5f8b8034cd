import type { Knex } from 'knex';
import type { Scope } from '../domain/resource';
import { scopeOf } from './scope-of';
import { select, sql } from './sql';

/** What is needed of a site to name its pages. */
export interface SiteFront {
  code: string;
  title: string;
  /** Address of a document's page, `https://www.example.gov.cn/{resource}/{slug}`. */
  urlPattern: string | null;
  defaultLocale: string;
  changedAt: Date;
}

/**
 * The front ends of the sites of a scope. Indexes: `publications_site`, for a subtree
 * `publications_facets`.
 */
export const siteFronts = (
  db: Knex,
  { siteCode, scope }: { siteCode: string; scope: Scope }
): Promise<SiteFront[]> =>
  select(
    db,
    sql`select p.site_code as code, p.title, p.detail->>'urlPattern' as "urlPattern",
        p.detail->>'defaultLocale' as "defaultLocale", p.changed_at as "changedAt"
      from publications p
      where p.resource = 'sites' and p.deleted_at is null and ${scopeOf(siteCode, scope)}`
  );
