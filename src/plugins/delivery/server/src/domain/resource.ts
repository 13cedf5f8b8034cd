import type { UID } from '@strapi/strapi';
import type { z } from 'zod';
import type { Searched } from './search/search-text';

/** What a plugin tells the outside about one published document, in one locale. */
export interface Projection {
  /** The public shape of the document, as its resource's `detail` schema describes it. */
  detail: Record<string, unknown>;
  slug: string | null;
  /** Other ways to ask for it: index number, code. The document id and the slug are added. */
  keys?: readonly string[];
  /** Addresses it no longer has: asking for one answers with a redirect to the slug. */
  formerKeys?: readonly string[];
  /** `name:value`, what filters select by. */
  facets?: readonly string[];
  /** `name:documentId`, one for each document this one points to. */
  links?: readonly string[];
  /** What it is found by, beside its title and keys. */
  search?: Searched;
  /** The instant lists are ordered by, newest first. */
  sortAt: Date;
  /** The place in lists that have an order of their own. */
  position?: number;
  /** From this instant on it is in public view; null: at once. */
  visibleFrom?: Date | null;
  /** From this instant on it is no longer in public view; null: for good. */
  visibleUntil?: Date | null;
}

/** A row of a content type as the query engine loads it, relations of `populate` included. */
export type SourceDocument = Record<string, unknown> & {
  documentId: string;
  locale?: string | null;
};

export type Filter =
  /** Documents that carry the facet `name:value`. */
  | { by: 'facet'; facet: string; description: string }
  /** Documents that point to this document id through a link of this name. */
  | { by: 'link'; link: string; description: string }
  /** Documents of this day (Asia/Shanghai) and later, or earlier: both days included. */
  | { by: 'since' | 'until'; description: string }
  /** Documents of this year (Asia/Shanghai). */
  | { by: 'year'; description: string }
  /** Documents with these words, names or numbers, as search finds them. */
  | { by: 'text'; description: string };

export type Link =
  /** This document points to others: `via` names the entry in `links`. */
  | { direction: 'outgoing'; resource: string; via: string; many: boolean; description: string }
  /** Others point to this document. */
  | { direction: 'incoming'; resource: string; via: string; many: true; description: string };

/** How a list is written as a table; without it, fields stand as they are named. */
export interface Table {
  /** What the rows are: 公开信息. */
  title: string;
  /** The heading of each column, by field of the list shape or link of the list: 索引号. */
  columns: Readonly<Record<string, string>>;
  /** Labels for fields that hold a code without its label, by field. */
  labels?: () => Promise<Readonly<Record<string, ReadonlyMap<string, string>>>>;
}

export interface Order {
  column: 'sort_at' | 'position';
  direction: 'asc' | 'desc';
}

/**
 * A kind of public document. REST routes, GraphQL types, cursors and the projection follow from
 * this one declaration.
 *
 * @example
 * strapi.plugin('delivery').service('resources').define({
 *   name: 'organs', singular: 'organ', typeName: 'Organ', uid: 'plugin::sites.organ',
 *   detail: organDetail, list: ['documentId', 'title'], project: projectOrgan, …
 * });
 */
export interface Resource<Context = unknown> {
  /** Path segment and GraphQL list field: `records`. */
  name: string;
  /** GraphQL field of a single one: `record`. */
  singular: string;
  /** GraphQL type: `Record`. */
  typeName: string;
  description: string;
  uid: UID.ContentType;
  /** Whether each language has a document of its own. */
  localized?: boolean;
  /** Relations the projection reads, as for the query engine. */
  populate?: Record<string, unknown>;
  /** The public shape, with descriptions; must have `documentId`, `title` and `slug`. */
  detail: z.ZodObject;
  /** The fields of `detail` that a list shows. */
  list: readonly string[];
  /** Links a list shows too. */
  listLinks?: readonly string[];
  /** The list as a table for people, in Chinese: what exported files show of it. */
  table?: Table;
  filters?: Record<string, Filter>;
  links?: Record<string, Link>;
  /** Its titles and searched names are words of the search dictionary: names of places and organs. */
  dictionary?: boolean;
  /** Where each document has a page of its own on the front end: the sitemap names it. */
  page?: {
    /** What is new there is news: feeds tell of it unless asked for something else. */
    news: boolean;
    /** Field of `detail` with an abstract, plain text. */
    summary?: string;
  };
  /** Named orders; the first is the default. Without any: newest, oldest. */
  orders?: Record<string, Order>;
  /** The site that publishes the document; by default its `siteCode`. */
  siteOf?: (document: SourceDocument) => string;
  /** Look-ups shared by a batch of documents (labels, names), read once. */
  context?: (documents: readonly SourceDocument[]) => Promise<Context>;
  /** Pure: the same document and context always give the same projection. */
  project: (document: SourceDocument, context: Context) => Projection;
}

/**
 * A public answer about a site that is not a list of documents: a tree, a count.
 * REST path and GraphQL field of the site follow from it.
 */
export interface View<Params extends z.ZodObject = z.ZodObject> {
  /** Path segment below the site and GraphQL field: `catalogue`. */
  name: string;
  description: string;
  /** Query parameters and GraphQL arguments, all optional. */
  params: Params;
  /** Shape of `data`. */
  output: z.ZodType;
  /** Resources the answer is made of: what a cache drops it for. */
  dependsOn: readonly string[];
  /** Tables it reads beside the publications: a cache drops it for their changes too. */
  reads?: readonly string[];
  load: (input: ViewInput<z.infer<Params>>) => Promise<unknown>;
}

export interface ViewInput<Params> {
  siteCode: string;
  /** `self`: the site alone; `subtree`: the site and all below it. */
  scope: Scope;
  locale: string | null;
  params: Params;
  now: Date;
}

/** All that a view is made of. */
export const sourcesOf = ({ dependsOn, reads = [] }: View): string[] => [...dependsOn, ...reads];

export type Scope = 'self' | 'subtree';

/** The locale of documents that are the same in every language. */
export const EVERY_LOCALE = '*';

const DEFAULT_ORDERS: Record<string, Order> = {
  newest: { column: 'sort_at', direction: 'desc' },
  oldest: { column: 'sort_at', direction: 'asc' },
};

export const ordersOf = (resource: Resource): Record<string, Order> =>
  resource.orders ?? DEFAULT_ORDERS;

/** The list shape: a pick of the detail. */
export const summaryOf = (
  resource: Resource,
  detail: Record<string, unknown>
): Record<string, unknown> =>
  Object.fromEntries(resource.list.map((field) => [field, detail[field] ?? null]));
