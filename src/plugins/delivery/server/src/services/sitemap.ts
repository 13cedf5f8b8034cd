import type { Core } from '@strapi/strapi';
import { homeUrl, namesLocale, pageUrl } from '../domain/page-url';
import { PublicError } from '../domain/public-error';
import { EVERY_LOCALE } from '../domain/resource';
import { sitemap, SITEMAP_SIZE, sitemapIndex } from '../domain/sitemap';
import { storable } from '../domain/storable';
import { languagesOf } from '../queries/languages-of';
import { readSitemap, type SitemapRow } from '../queries/read-sitemap';
import { type SiteFront, siteFronts } from '../queries/site-fronts';
import { sitemapParts } from '../queries/sitemap-parts';
import { service } from './service';

const keyOf = ({ resource, document_id }: SitemapRow): string => `${resource} ${document_id}`;

/** The pages of a site's front end, for search engines. */
export const createSitemap = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;

  const frontOf = async (siteCode: string): Promise<SiteFront & { home: string }> => {
    const input = { siteCode, scope: 'self' as const };
    const [front] = storable(siteCode) ? await siteFronts(db(), input) : [];
    if (!front) throw new PublicError('not_found', { site: siteCode.slice(0, 100) });
    const home = homeUrl(front.urlPattern);
    if (!home) throw new PublicError('no_url_pattern', { site: siteCode });
    return { ...front, home };
  };

  const selectionOf = ({ code, urlPattern, defaultLocale }: SiteFront) => ({
    siteCode: code,
    resources: service(strapi, 'resources')
      .all()
      .flatMap(({ name, page }) => (page ? [name] : [])),
    // one address for all languages is that of the site's own
    locales: namesLocale(urlPattern ?? '') ? null : [defaultLocale, EVERY_LOCALE],
  });

  const localeOf = ({ locale }: SitemapRow, { defaultLocale }: SiteFront): string =>
    locale === EVERY_LOCALE ? defaultLocale : locale;

  const urlOf = (row: SitemapRow, front: SiteFront): string | null =>
    pageUrl(front.urlPattern, {
      resource: row.resource,
      documentId: row.document_id,
      slug: row.slug,
      locale: localeOf(row, front),
    });

  const part = async (front: SiteFront, after: string): Promise<string> => {
    const selection = selectionOf(front);
    const rows = await readSitemap(db(), { ...selection, after, limit: SITEMAP_SIZE });
    const languages = new Map<string, { locale: string; url: string }[]>();
    const { siteCode } = selection;
    const versions = selection.locales ? [] : await languagesOf(db(), { siteCode, rows });
    for (const row of versions) {
      const url = urlOf(row, front);
      const known = languages.get(keyOf(row)) ?? [];
      if (url) languages.set(keyOf(row), [...known, { locale: localeOf(row, front), url }]);
    }
    return sitemap(
      rows.flatMap((row) => {
        const url = urlOf(row, front);
        const alternates = languages.get(keyOf(row)) ?? [];
        return url ? [{ url, lastModified: row.changed_at, alternates }] : [];
      })
    );
  };

  return {
    /**
     * A file of a site's sitemap: the one that begins after `page`, as the index names it; without,
     * the only one, or the index. At most three statements.
     *
     * @throws PublicError `not_found` (site), `no_url_pattern`
     */
    async file(siteCode: string, page: string | undefined): Promise<string> {
      const front = await frontOf(siteCode);
      if (page !== undefined) return part(front, page);
      const parts = await sitemapParts(db(), { ...selectionOf(front), size: SITEMAP_SIZE });
      if (parts.length <= 1) return part(front, '0');
      return sitemapIndex(
        parts.map(({ after, changedAt }) => ({
          url: `${front.home}sitemap.xml?page=${after}`,
          lastModified: changedAt,
        }))
      );
    },
  };
};
