import type { Core } from '@strapi/strapi';
import type { Feed, FeedEntry } from '../domain/feed/feed';
import { homeUrl, pageUrl } from '../domain/page-url';
import { PublicError } from '../domain/public-error';
import type { Resource, Scope } from '../domain/resource';
import { stableUrn } from '../domain/stable-urn';
import { storable } from '../domain/storable';
import { type NewestRow, readNewest } from '../queries/read-newest';
import { type SiteFront, siteFronts } from '../queries/site-fronts';

const LENGTH = 50;

export interface FeedInput {
  siteCode: string;
  scope: Scope;
  resources: readonly Resource[];
  /** The only resource, where the reader asked for one. */
  narrowed: string | null;
  locale?: string | undefined;
  /** The address of the feed. */
  self: URL;
}

/** The address of a document in the API, beside which the feed is served. */
const apiUrl = ({ resource, slug, document_id, site_code }: NewestRow, self: URL): string =>
  new URL(
    `../${encodeURIComponent(site_code)}/${resource}/${encodeURIComponent(slug ?? document_id)}`,
    self
  ).href;

const entryOf = (
  row: NewestRow,
  { site, locale, self }: { site: SiteFront | undefined; locale: string; self: URL }
): FeedEntry => {
  const { resource, document_id: documentId, slug } = row;
  return {
    id: stableUrn(resource, documentId, row.locale),
    title: row.title,
    url:
      pageUrl(site?.urlPattern ?? null, { resource, documentId, slug, locale }) ??
      apiUrl(row, self),
    summary: row.summary,
    published: row.sort_at,
    updated: row.changed_at,
    language: locale,
    author: site?.title ?? '',
  };
};

const latest = (dates: readonly Date[]): Date =>
  new Date(Math.max(...dates.map((date) => date.getTime())));

/** What is new at a site. */
export const createFeeds = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The newest documents of a site in one language. Two statements.
   *
   * @throws PublicError `not_found` (site)
   */
  async newest({ siteCode, scope, resources, narrowed, self, ...asked }: FeedInput): Promise<Feed> {
    const db = strapi.db.connection;
    const fronts = storable(siteCode) ? await siteFronts(db, { siteCode, scope }) : [];
    const front = fronts.find(({ code }) => code === siteCode);
    if (!front) throw new PublicError('not_found', { site: siteCode.slice(0, 100) });
    const locale = asked.locale ?? front.defaultLocale;
    const rows = await readNewest(db, {
      siteCodes: fronts.map(({ code }) => code),
      resources: resources.map(({ name, localized = false, page }) => {
        return { name, localized, summary: page?.summary ?? null };
      }),
      locale,
      limit: LENGTH,
    });
    return {
      id: stableUrn('feed', siteCode, scope, narrowed ?? '', locale),
      title: narrowed ? `${front.title} · ${narrowed}` : front.title,
      language: locale,
      self: self.href,
      home: homeUrl(front.urlPattern),
      author: front.title,
      updated: latest([front.changedAt, ...rows.map((row) => row.changed_at)]),
      entries: rows.map((row) =>
        entryOf(row, {
          site: fronts.find(({ code }) => code === row.site_code),
          locale,
          self,
        })
      ),
    };
  },
});
