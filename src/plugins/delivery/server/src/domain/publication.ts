import type { Resource, SourceDocument } from './resource';
import { EVERY_LOCALE, summaryOf } from './resource';

/** One row of `publications`, ready to be written. */
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
  sort_at: string;
  position: number;
  summary: Record<string, unknown>;
  detail: Record<string, unknown>;
  visible_from: string | null;
  visible_until: string | null;
}

const unique = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
];

/**
 * The public form of a document.
 *
 * @throws ZodError when the projection is not of the resource's public shape: a bug of the plugin
 *   that declared it, found before anything wrong goes out.
 */
export const toPublication = (
  resource: Resource,
  document: SourceDocument,
  context: unknown
): Publication => {
  const projection = resource.project(document, context);
  const detail = resource.detail.parse(projection.detail);
  const siteCode = resource.siteOf?.(document) ?? document['siteCode'];
  return {
    resource: resource.name,
    document_id: document.documentId,
    locale: document.locale || EVERY_LOCALE,
    site_code: String(siteCode),
    slug: projection.slug,
    title: typeof detail['title'] === 'string' ? detail['title'] : '',
    keys: unique([document.documentId, projection.slug, ...(projection.keys ?? [])]),
    former_keys: unique(projection.formerKeys ?? []),
    facets: unique(projection.facets ?? []),
    links: unique(projection.links ?? []),
    sort_at: projection.sortAt.toISOString(),
    position: projection.position ?? 0,
    summary: summaryOf(resource, detail),
    detail,
    visible_from: projection.visibleFrom?.toISOString() ?? null,
    visible_until: projection.visibleUntil?.toISOString() ?? null,
  };
};
