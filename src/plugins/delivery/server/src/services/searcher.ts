import type { Core } from '@strapi/strapi';
import { decodeSearchCursor, encodeSearchCursor } from '../domain/search/search-cursor';
import { highlightFragment, highlightWhole } from '../domain/search/highlight';
import {
  SEARCH_FACETS,
  type SearchFacet,
  type SearchHit,
  type SearchMeta,
  type SearchParameters,
} from '../domain/search/search-contract';
import { searchQuery } from '../domain/search/search-query';
import { relaxedSteps, searchSteps, type SearchStep } from '../domain/search/search-steps';
import { publicTime, startOfDay } from '../domain/public-time';
import type { ListParameters } from '../domain/parameters';
import { EVERY_LOCALE, type Resource } from '../domain/resource';
import { textFilter } from '../domain/search/text-filter';
import { storable } from '../domain/storable';
import { searchPublications, type SearchRow } from '../queries/search-publications';
import { service } from './service';

/** A page of hits, and what belongs in an answer's `meta`. */
export type SearchPage = SearchMeta & { hits: SearchHit[] };

/** Documents that are ranked and counted, at most: frequent words have more, rare ones never. */
export const CANDIDATES = 500;
/** With fewer hits than this, a query is asked again less strictly. */
const ENOUGH = 5;

const facetsOf = (counts: Readonly<Record<string, number>>): SearchPage['facets'] => {
  const facets = Object.fromEntries(
    SEARCH_FACETS.map((name) => [name, {}])
  ) as SearchPage['facets'];
  for (const [facet, count] of Object.entries(counts)) {
    const split = facet.indexOf(':');
    const name = facet.slice(0, split);
    // some resources have a facet `year` of their own
    facets[name === 'in' ? 'year' : (name as SearchFacet)][facet.slice(split + 1)] = count;
  }
  return facets;
};

const hitOf = (row: SearchRow, shown: readonly string[]): SearchHit => ({
  resource: row.resource,
  documentId: row.document_id,
  locale: row.locale === EVERY_LOCALE ? null : row.locale,
  siteCode: row.site_code,
  title: row.title,
  slug: row.slug,
  publishedAt: publicTime(row.sort_at),
  highlights: {
    title: highlightWhole(row.title, shown),
    text: highlightFragment(row.summary ?? '', shown) ?? highlightFragment(row.body ?? '', shown),
  },
});

const EMPTY: SearchPage = {
  hits: [],
  nextCursor: null,
  total: 0,
  totalIsAtLeast: false,
  relaxed: false,
  facets: facetsOf({}),
};

/** Full-text search over all that is published. */
export const createSearcher = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A list's filters, those by text as the database reads them. */
  async filters(
    resource: Resource,
    siteCode: string | null,
    { filters, scope }: Pick<ListParameters, 'filters' | 'scope'>
  ): Promise<Record<string, string>> {
    const texts = Object.keys(filters).filter((name) => resource.filters?.[name]?.by === 'text');
    if (texts.length === 0) return filters;
    const segmenter = await service(strapi, 'dictionary').segmenter();
    const place = { resource: resource.name, siteCode: scope === 'self' ? siteCode : null };
    const read = texts.map((name) => [
      name,
      textFilter(searchQuery(filters[name] ?? '', segmenter), place),
    ]);
    return { ...filters, ...(Object.fromEntries(read) as Record<string, string>) };
  },

  /**
   * The documents that match best, or the newest that match. One statement; one more where that
   * finds too little, and one to tell that nothing was found from an unknown site.
   *
   * @throws PublicError `bad_cursor`, `not_found` (site)
   */
  async search(siteCode: string, parameters: SearchParameters, now: Date): Promise<SearchPage> {
    const { q, scope, locale = null, resource = null, from, to, sort, limit } = parameters;
    const query = searchQuery(q, await service(strapi, 'dictionary').segmenter());
    const steps = searchSteps(query, {
      ...{ sort, from, to, now },
      siteCode: scope === 'self' ? siteCode : null,
    });
    const tag = [siteCode, scope, locale, resource, from ?? null, to ?? null, sort, q];
    const after =
      parameters.cursor === undefined ? null : decodeSearchCursor(parameters.cursor, tag, sort);
    const { requireSite } = service(strapi, 'reader');
    if (steps.length === 0 || !storable(siteCode)) {
      await requireSite(siteCode);
      return EMPTY;
    }
    const find = (ways: readonly SearchStep[]) =>
      searchPublications(strapi.db.connection, {
        ...{ siteCode, scope, locale, resource, sort, after },
        from: from === undefined ? null : startOfDay(from),
        to: to === undefined ? null : startOfDay(to, 1),
        steps: ways,
        candidates: CANDIDATES,
        rank: query.rank,
        text: query.text,
        limit: limit + 1,
      });
    let found = await find(steps);
    const relaxed = relaxedSteps(query);
    // by date, what is not quite meant would stand between what is
    if (found.total < (sort === 'newest' ? 1 : ENOUGH) && relaxed.length > 0) {
      found = await find([...steps, ...relaxed]);
    }
    if (found.total === 0) await requireSite(siteCode);
    const rows = found.rows.slice(0, limit);
    const last = found.rows.length > limit ? rows.at(-1) : undefined;
    return {
      hits: rows.map((row) => hitOf(row, query.shown)),
      nextCursor: last ? encodeSearchCursor(tag, sort, last) : null,
      total: found.total,
      totalIsAtLeast: found.full,
      relaxed: found.relaxed,
      facets: facetsOf(found.facets),
    };
  },
});
