import type { Sql } from './sql';
import { sql } from './sql';
import { visible } from './visible';

export interface SitemapSelection {
  siteCode: string;
  resources: readonly string[];
  /** Languages whose pages it names; null: all. */
  locales: readonly string[] | null;
}

/** SQL condition on `publications p`: what the sitemap of a site names. */
export const inSitemap = ({ siteCode, resources, locales }: SitemapSelection): Sql =>
  sql`p.site_code = ${siteCode} and p.resource = any(${resources})
    and (${locales}::text[] is null or p.locale = any(${locales})) and ${visible('p')}`;
