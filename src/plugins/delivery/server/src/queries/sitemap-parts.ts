import type { Knex } from 'knex';
import { inSitemap, type SitemapSelection } from './sitemap-selection';
import { select, sql } from './sql';

/**
 * Where each file of a sitemap begins: after this id, so many publications; with its latest change.
 *
 * Index: `publications_changes`, by site and resource.
 */
export const sitemapParts = (
  db: Knex,
  { size, ...selection }: SitemapSelection & { size: number }
): Promise<{ after: string; changedAt: Date }[]> =>
  select(
    db,
    sql`select (min(id) - 1)::text as after, max(changed_at) as "changedAt"
      from (select p.id, p.changed_at, (row_number() over (order by p.id) - 1) / ${size} as part
            from publications p where ${inSitemap(selection)}) numbered
      group by part order by part`
  );
