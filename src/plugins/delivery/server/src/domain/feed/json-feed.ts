import { publicTime } from '../public-time';
import type { Feed, FeedEntry } from './feed';

export const JSON_FEED = 'application/feed+json';

const itemOf = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  // an item has content of its own (§ Items); the text itself is at its address
  content_text: entry.summary ?? entry.title,
  ...(entry.summary === null ? {} : { summary: entry.summary }),
  date_published: publicTime(entry.published),
  date_modified: publicTime(entry.updated),
  authors: [{ name: entry.author }],
  language: entry.language,
});

/** JSON Feed 1.1. */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.home === null ? {} : { home_page_url: feed.home }),
    feed_url: feed.self,
    authors: [{ name: feed.author }],
    language: feed.language,
    items: feed.entries.map(itemOf),
  });
