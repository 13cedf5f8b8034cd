import type { Condition } from './locale-of';
import { VISIBLE } from './visible';

export interface SitemapSelection {
  siteCode: string;
  resources: readonly string[];
  /** Languages whose pages it names; null: all. */
  locales: readonly string[] | null;
}

/** SQL condition on `publications p`: what the sitemap of a site names. */
export const inSitemap = ({ siteCode, resources, locales }: SitemapSelection): Condition => ({
  sql: `p.site_code = ? and p.resource = any(?) and (?::text[] is null or p.locale = any(?))
    and ${VISIBLE}`,
  bindings: [siteCode, resources, locales, locales],
});
