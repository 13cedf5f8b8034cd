import type { Knex } from 'knex';
import { inSitemap, type SitemapSelection } from './sitemap-selection';
import { select, sql } from './sql';

export interface SitemapRow {
  resource: string;
  document_id: string;
  locale: string;
  slug: string | null;
  changed_at: Date;
}

/** Publications after an id, so many. Index: `publications_changes`, by site and resource. */
export const readSitemap = (
  db: Knex,
  { after, limit, ...selection }: SitemapSelection & { after: string; limit: number }
): Promise<SitemapRow[]> =>
  select(
    db,
    sql`select p.resource, p.document_id, p.locale, p.slug, p.changed_at
      from publications p where ${inSitemap(selection)} and p.id > ${after}::bigint
      order by p.id limit ${limit}`
  );
