import { z } from 'zod';
import { COMMON, DAY, QUERY } from '../parameters';

/** What parts a search's hits are counted by. */
export const SEARCH_FACETS = ['resource', 'site', 'area', 'organ', 'year'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

export const SEARCH_SORTS = ['relevance', 'newest'] as const;

/** @param resources names of all that is declared */
export const searchParameters = (resources: readonly string[]) =>
  z.strictObject({
    q: QUERY.describe('Words, a name or a number; "…" keeps words together. 1 to 100 characters'),
    resource: z
      .enum(resources as [string, ...string[]])
      .optional()
      .describe('Only this resource'),
    scope: COMMON.scope,
    locale: COMMON.locale,
    from: DAY.optional().describe('Published on this day or later, YYYY-MM-DD'),
    to: DAY.optional().describe('Published on this day or earlier, YYYY-MM-DD'),
    sort: z.enum(SEARCH_SORTS).default('relevance').describe('Best or newest first'),
    limit: COMMON.limit,
    cursor: COMMON.cursor,
  });

export type SearchParameters = z.infer<ReturnType<typeof searchParameters>>;

export const segment = z
  .object({
    text: z.string().describe('Plain text, not HTML: escape it'),
    match: z.boolean().describe('It is what was searched for'),
  })
  .meta({ id: 'HighlightSegment', description: 'A piece of a text, in order' });

export const searchHit = z
  .object({
    resource: z.string().describe('Path segment of the resource: `records`'),
    documentId: z.string(),
    locale: z.string().nullable().describe('null: the same in every language'),
    siteCode: z.string(),
    title: z.string(),
    slug: z.string().nullable(),
    publishedAt: z.string().describe('The instant lists are ordered by, +08:00'),
    highlights: z.object({
      title: z.array(segment).nullable().describe('The title; null: nothing found in it'),
      text: z
        .array(segment)
        .nullable()
        .describe('A part of the summary or body, about 120 characters'),
    }),
  })
  .meta({ id: 'SearchHit', description: 'A document that was found' });

const counts = z.record(z.string(), z.int());

export const searchMeta = z
  .object({
    nextCursor: z.string().nullable().describe('`cursor` of the next page; null: the last'),
    total: z.int().describe('Documents found'),
    totalIsAtLeast: z
      .boolean()
      .describe('There are more than were counted: `total` and `facets` are lower bounds'),
    relaxed: z
      .boolean()
      .describe('Too few had all that was asked: some have most of it, or something alike'),
    facets: z
      .object({
        resource: counts,
        site: counts.describe('By site code'),
        area: counts.describe('By code of the area (领域)'),
        organ: counts.describe('By USCC of the organ (公开主体)'),
        year: counts.describe('By year of publication'),
      })
      .describe('How many of the documents found there are of each kind'),
  })
  .meta({ id: 'SearchMeta' });

export type SearchHit = z.infer<typeof searchHit>;
export type SearchMeta = z.infer<typeof searchMeta>;
