import { publicTime } from '../public-time';
import { escapeXml, XML_DECLARATION } from '../xml';
import type { Feed, FeedEntry } from './feed';

export const ATOM = 'application/atom+xml';

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

const author = (name: string): string => `<author>${element('name', name)}</author>`;

const entryOf = (entry: FeedEntry): string =>
  [
    `<entry xml:lang="${escapeXml(entry.language)}">`,
    element('id', entry.id),
    element('title', entry.title),
    `<link rel="alternate" href="${escapeXml(entry.url)}"/>`,
    element('published', publicTime(entry.published)),
    element('updated', publicTime(entry.updated)),
    author(entry.author),
    ...(entry.summary === null ? [] : [element('summary', entry.summary)]),
    '</entry>',
  ].join('');

/** The Atom Syndication Format, RFC 4287. */
export const atomFeed = (feed: Feed): string =>
  [
    XML_DECLARATION,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', publicTime(feed.updated)),
    link('self', feed.self, 'application/atom+xml'),
    ...(feed.home === null ? [] : [link('alternate', feed.home, 'text/html')]),
    author(feed.author),
    ...feed.entries.map(entryOf),
    '</feed>\n',
  ].join('\n');
