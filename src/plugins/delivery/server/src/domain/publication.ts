import { type Notice, statusOf } from './notice';
import type { Resource, SourceDocument } from './resource';
import { EVERY_LOCALE, summaryOf } from './resource';
import { publicTime } from './public-time';
import { searchTextOf, type SearchText } from './search/search-text';
import { searchVectors } from './search/search-vector';
import type { Segmenter } from './search/segmenter';

/** Raised whenever vectors are made otherwise: rows of an earlier version are made anew. */
export const SEARCH_VERSION = 3;

/** One row of `publications`, as its source says it. */
export interface Publication {
  resource: string;
  document_id: string;
  locale: string;
  site_code: string;
  slug: string | null;
  title: string;
  keys: readonly string[];
  former_keys: readonly string[];
  facets: readonly string[];
  links: readonly string[];
  /** ISO instant. */
  sort_at: string;
  position: number;
  summary: Record<string, unknown>;
  detail: Record<string, unknown>;
  visible_from: string | null;
  visible_until: string | null;
  /** What the vectors are made of, and fragments are cut from. */
  search_text: SearchText;
}

/** With what follows from it by the dictionary of the day: ready to be written. */
export interface SearchablePublication extends Publication {
  /** `tsvector` as text: what finds it. */
  search: string;
  /** `tsvector` as text: what ranks it. */
  search_head: string;
  search_version: number;
}

const unique = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

/** What the public form of a document follows from, beside itself. */
export interface Circumstances {
  /** Look-ups of its resource. */
  context: unknown;
  /** What is said of it. */
  notice?: Notice | undefined;
}

/**
 * The public form of a document, marked with what is said of it.
 *
 * @throws ZodError when the projection is not of the resource's public shape: a bug of the plugin
 *   that declared it, found before anything wrong goes out.
 */
export const toPublication = (
  resource: Resource,
  document: SourceDocument,
  { context, notice }: Circumstances
): Publication => {
  const projection = resource.project(document, context);
  const shape = resource.detail.parse(projection.detail);
  const status = statusOf(notice);
  const marked = status ? { notice: status } : {};
  const siteCode = resource.siteOf?.(document) ?? document['siteCode'];
  const keys = unique([projection.slug, ...(projection.keys ?? [])]);
  return {
    resource: resource.name,
    document_id: document.documentId,
    locale: document.locale || EVERY_LOCALE,
    site_code: String(siteCode),
    slug: projection.slug,
    title: typeof shape['title'] === 'string' ? shape['title'] : '',
    keys: unique([document.documentId, ...keys]),
    former_keys: unique(projection.formerKeys ?? []),
    facets: unique(projection.facets ?? []),
    links: unique(projection.links ?? []),
    sort_at: projection.sortAt.toISOString(),
    position: projection.position ?? 0,
    summary: { ...summaryOf(resource, shape), ...marked },
    detail: { ...shape, ...marked },
    visible_from: projection.visibleFrom?.toISOString() ?? null,
    visible_until: projection.visibleUntil?.toISOString() ?? null,
    search_text: searchTextOf({
      ...projection.search,
      numbers: [...(projection.search?.numbers ?? []), ...keys],
    }),
  };
};

/** The same, segmented. */
export const toSearchable = (
  publication: Publication,
  segmenter: Segmenter
): SearchablePublication => {
  const { resource, title, locale, search_text: text } = publication;
  const { site_code: siteCode, sort_at: sortAt } = publication;
  const { search, head } = searchVectors(
    { ...text, title },
    {
      ...{ resource, siteCode, locale },
      month: publicTime(new Date(sortAt)).slice(0, 'YYYY-MM'.length),
    },
    segmenter
  );
  return { ...publication, search, search_head: head, search_version: SEARCH_VERSION };
};
