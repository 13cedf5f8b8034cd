import type { Knex } from 'knex';
import { inSitemap, type SitemapSelection } from './sitemap-selection';

export interface SitemapRow {
  resource: string;
  document_id: string;
  locale: string;
  slug: string | null;
  changed_at: Date;
}

/** Publications after an id, so many. Index: `publications_changes`, by site and resource. */
export const readSitemap = async (
  db: Knex,
  { after, limit, ...selection }: SitemapSelection & { after: string; limit: number }
): Promise<SitemapRow[]> => {
  const selected = inSitemap(selection);
  const { rows } = await db.raw<{ rows: SitemapRow[] }>(
    `select p.resource, p.document_id, p.locale, p.slug, p.changed_at
     from publications p where ${selected.sql} and p.id > ?::bigint
     order by p.id limit ?`,
    [...selected.bindings, after, limit] as Knex.RawBinding[]
  );
  return rows;
};
