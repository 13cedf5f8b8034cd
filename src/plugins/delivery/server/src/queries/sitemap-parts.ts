import type { Knex } from 'knex';
import { inSitemap, type SitemapSelection } from './sitemap-selection';

/**
 * Where each file of a sitemap begins: after this id, so many publications; with its latest change.
 *
 * Index: `publications_changes`, by site and resource.
 */
export const sitemapParts = async (
  db: Knex,
  { size, ...selection }: SitemapSelection & { size: number }
): Promise<{ after: string; changedAt: Date }[]> => {
  const selected = inSitemap(selection);
  const { rows } = await db.raw<{ rows: { after: string; changedAt: Date }[] }>(
    `select (min(id) - 1)::text as after, max(changed_at) as "changedAt"
     from (select p.id, p.changed_at, (row_number() over (order by p.id) - 1) / ? as part
           from publications p where ${selected.sql}) numbered
     group by part order by part`,
    [size, ...selected.bindings] as Knex.RawBinding[]
  );
  return rows;
};
