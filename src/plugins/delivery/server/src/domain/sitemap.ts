import { publicTime } from './public-time';
import { escapeXml, XML_DECLARATION } from './xml';

export const XML_TYPE = 'application/xml';

/**
 * Addresses in one file. The protocol allows 50,000 and 50 MB; of addresses as long as it allows, with
 * their other languages, this many stay below both.
 */
export const SITEMAP_SIZE = 10_000;

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapUrl {
  url: string;
  lastModified: Date;
  /** The same document in each of its languages, itself included. */
  alternates: readonly { locale: string; url: string }[];
}

const alternateOf = ({ locale, url }: SitemapUrl['alternates'][number]): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeXml(locale)}" href="${escapeXml(url)}"/>`;

const urlOf = ({ url, lastModified, alternates }: SitemapUrl): string =>
  `<url><loc>${escapeXml(url)}</loc><lastmod>${publicTime(lastModified)}</lastmod>${
    alternates.length > 1 ? alternates.map(alternateOf).join('') : ''
  }</url>`;

/** A sitemap (sitemaps.org, version 0.9), with the other languages of a page (`hreflang`). */
export const sitemap = (urls: readonly SitemapUrl[]): string =>
  [
    XML_DECLARATION,
    `<urlset ${XMLNS} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...urls.map(urlOf),
    '</urlset>\n',
  ].join('\n');

/** The list of a sitemap's files. */
export const sitemapIndex = (parts: readonly { url: string; lastModified: Date }[]): string =>
  [
    XML_DECLARATION,
    `<sitemapindex ${XMLNS}>`,
    ...parts.map(
      ({ url, lastModified }) =>
        `<sitemap><loc>${escapeXml(url)}</loc><lastmod>${publicTime(lastModified)}</lastmod></sitemap>`
    ),
    '</sitemapindex>\n',
  ].join('\n');
