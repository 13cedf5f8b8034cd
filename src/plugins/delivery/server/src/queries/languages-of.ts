import type { Knex } from 'knex';
import type { SitemapRow } from './read-sitemap';
import { select, sql } from './sql';
import { visible } from './visible';

/** Documents in each of their languages, in view. Index: `publications_identity`. */
export const languagesOf = (
  db: Knex,
  { siteCode, rows }: { siteCode: string; rows: readonly SitemapRow[] }
): Promise<SitemapRow[]> =>
  select(
    db,
    sql`select p.resource, p.document_id, p.locale, p.slug, p.changed_at
      from publications p
      where (p.resource, p.document_id) in (select distinct * from unnest(
          ${rows.map((row) => row.resource)}::text[],
          ${rows.map((row) => row.document_id)}::text[]) as asked(resource, document_id))
        and p.site_code = ${siteCode} and ${visible('p')}
      order by p.locale`
  );
