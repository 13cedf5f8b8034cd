/** What a feed tells, whatever it is written as. Addresses are absolute. */
export interface Feed {
  id: string;
  title: string;
  /** BCP 47. */
  language: string;
  /** The address it was asked at. */
  self: string;
  /** The front end's first page. */
  home: string | null;
  author: string;
  updated: Date;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  /** The page on the front end, or the document in the API. */
  url: string;
  summary: string | null;
  published: Date;
  updated: Date;
  language: string;
  /** Name of the site, where a feed is of several. */
  author: string;
}
