import type { Knex } from 'knex';
import type { Scope } from '../domain/resource';
import { scopeOf } from './scope-of';

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
 * The front ends of the sites of a scope. Indexes: `publications_newest`, for a subtree
 * `publications_facets`.
 */
export const siteFronts = async (
  db: Knex,
  { siteCode, scope }: { siteCode: string; scope: Scope }
): Promise<SiteFront[]> => {
  const inScope = scopeOf(siteCode, scope);
  const { rows } = await db.raw<{ rows: SiteFront[] }>(
    `select p.site_code as code, p.title, p.detail->>'urlPattern' as "urlPattern",
       p.detail->>'defaultLocale' as "defaultLocale", p.changed_at as "changedAt"
     from publications p
     where p.resource = 'sites' and p.deleted_at is null and ${inScope.sql}`,
    [...inScope.bindings] as Knex.RawBinding[]
  );
  return rows;
};
