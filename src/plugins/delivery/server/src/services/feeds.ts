import type { Core } from '@strapi/strapi';
import type { Feed, FeedEntry } from '../domain/feed/feed';
import { homeUrl, pageUrl } from '../domain/page-url';
import { PublicError } from '../domain/public-error';
import { EVERY_LOCALE, type Resource, type Scope } from '../domain/resource';
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
  locale: string | null;
  /** The address of the feed. */
  self: URL;
}

/** The address of a document in the API, beside which the feed is served. */
const apiUrl = ({ resource, slug, document_id, site_code }: NewestRow, self: URL): string =>
  new URL(
    `../${encodeURIComponent(site_code)}/${resource}/${encodeURIComponent(slug ?? document_id)}`,
    self
  ).href;

const entryOf = (row: NewestRow, site: SiteFront, self: URL): FeedEntry => {
  const { resource, document_id: documentId, slug } = row;
  const locale = row.locale === EVERY_LOCALE ? site.defaultLocale : row.locale;
  return {
    id: stableUrn(resource, documentId, row.locale),
    title: row.title,
    url: pageUrl(site.urlPattern, { resource, documentId, slug, locale }) ?? apiUrl(row, self),
    summary: row.summary,
    published: row.sort_at,
    updated: row.changed_at,
    language: locale,
    author: site.title,
  };
};

const latest = (dates: readonly Date[]): Date =>
  new Date(Math.max(...dates.map((date) => date.getTime())));

/** What is new at a site. */
export const createFeeds = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The newest documents of a site, in the language asked for or its own. Two statements.
   *
   * @throws PublicError `not_found` (site)
   */
  async newest({ siteCode, scope, resources, narrowed, self, locale }: FeedInput): Promise<Feed> {
    const db = strapi.db.connection;
    const fronts = storable(siteCode) ? await siteFronts(db, { siteCode, scope }) : [];
    const front = fronts.find(({ code }) => code === siteCode);
    if (!front) throw new PublicError('not_found', { site: siteCode.slice(0, 100) });
    const rows =
      resources.length === 0
        ? []
        : await readNewest(db, { sites: fronts, resources, locale, limit: LENGTH });
    const language = locale ?? front.defaultLocale;
    return {
      id: stableUrn('feed', siteCode, scope, narrowed ?? '', language),
      title: narrowed ? `${front.title} · ${narrowed}` : front.title,
      language,
      self: self.href,
      home: homeUrl(front.urlPattern),
      author: front.title,
      updated: latest([front.changedAt, ...rows.map((row) => row.changed_at)]),
      entries: rows.map((row) =>
        entryOf(row, fronts.find(({ code }) => code === row.site_code) ?? front, self)
      ),
    };
  },
});
