import type { Knex } from 'knex';
import type { Scope } from '../domain/resource';
import { EVERY_LOCALE } from '../domain/resource';
import { resourceLexeme, quoted, siteLexeme } from '../domain/search/lexemes';
import { VISIBLE } from './visible';

/** A way to search, as a `tsquery` expression. */
export interface SearchStep {
  expression: string;
  /** What a document found this way is worth beside its rank. */
  worth: number;
}

export type SearchSort = 'relevance' | 'newest';

export interface SearchInput {
  siteCode: string;
  scope: Scope;
  locale: string | null;
  /** Only documents of this resource. */
  resource: string | null;
  /** Instants, half-open. */
  from: Date | null;
  to: Date | null;
  /** The best first; of equal ones the newest. */
  steps: readonly SearchStep[];
  /** Tried only where the steps find fewer than `enough`. */
  relaxed: readonly SearchStep[];
  enough: number;
  /** So many documents are ranked and counted, at most. */
  candidates: number;
  /** `tsquery` expression of what counts for the rank; null: nothing does. */
  rank: string | null;
  /** Titles that contain this come first. */
  text: string;
  sort: SearchSort;
  /** The last document of the page before: its score, or its instant. */
  after: { value: number | string; id: string } | null;
  limit: number;
}

export interface SearchRow {
  id: string;
  resource: string;
  document_id: string;
  locale: string;
  site_code: string;
  slug: string | null;
  title: string;
  sort_at: string;
  score: number;
  summary: string | null;
  body: string | null;
}

export interface SearchResult {
  rows: SearchRow[];
  /** Of the candidates. */
  total: number;
  /** There may be more than were counted. */
  full: boolean;
  /** How many of them carry each `facet:value`. */
  facets: Record<string, number>;
  /** Whether any was found only by a relaxed step. */
  relaxed: boolean;
}

interface Part {
  sql: string;
  bindings: readonly unknown[];
}

/** More of a text is not read for its fragment. */
const FRAGMENT_SOURCE = 20_000;

// A year of age counts like a small difference of rank, and never as much as a better step.
const SCORE = `(step.worth
  + 4 * coalesce(ts_rank('{0.15, 0.3, 0.6, 1}', p.search_head, asked.rank, 1), 0)
  + case when strpos(lower(p.title), asked.text) > 0 then 2 else 0 end
  + extract(epoch from p.sort_at) * 2.5e-9)::float8`;

/** The beginning of every expression: what the search is narrowed to. Null sites: no other check. */
const reachOf = ({ siteCode, scope, resource }: SearchInput): Part => {
  const narrowed = resource === null ? '' : `${quoted(resourceLexeme(resource))} & `;
  if (scope === 'self') {
    return {
      sql: 'select null::text[] as sites, ?::text as narrowed',
      bindings: [`${quoted(siteLexeme(siteCode))} & ${narrowed}`],
    };
  }
  return {
    // naming every second site or more costs more than it saves: those are checked row by row
    sql: `select array_agg(s.site_code) as sites,
        ? || case when count(*) * 2 > (
          select count(*) from publications t where t.resource = 'sites' and t.deleted_at is null
        ) then '' else
          '(' || string_agg(quote_literal('${siteLexeme('')}' || s.site_code), ' | ') || ') & '
        end as narrowed
      from publications s
      where s.resource = 'sites' and s.deleted_at is null and s.facets @> array[?]`,
    bindings: [narrowed, `within:${siteCode}`],
  };
};

const candidatesOf = (
  { sort, from, to, candidates }: SearchInput,
  steps: readonly SearchStep[],
  after: Part
): Part => ({
  sql: `select p.id, p.sort_at, p.resource, p.site_code, p.facets, ${SCORE} as score
    from asked cross join reach
    cross join unnest(?::text[], ?::float8[]) as step(expression, worth)
    cross join lateral (
      select p.id, p.sort_at, p.resource, p.site_code, p.facets, p.title, p.search_head
      from publications p
      where p.search @@ (reach.narrowed || step.expression)::tsquery and ${VISIBLE}
        and p.locale in ('${EVERY_LOCALE}', asked.locale)
        and (reach.sites is null or p.site_code = any(reach.sites))
        ${from ? 'and p.sort_at >= ?' : ''} ${to ? 'and p.sort_at < ?' : ''} ${after.sql}
      ${sort === 'newest' ? 'order by p.sort_at desc, p.id desc' : ''}
      limit ?
    ) p
    limit ?`,
  bindings: [
    steps.map(({ expression }) => `(${expression})`),
    steps.map(({ worth }) => worth),
    ...(from ? [from] : []),
    ...(to ? [to] : []),
    ...after.bindings,
    candidates,
    candidates,
  ],
});

const NO_PART: Part = { sql: '', bindings: [] };

/** How each order pages: keyset, stable under inserts. */
const PAGING: Record<SearchSort, { column: string; type: string }> = {
  relevance: { column: 'score', type: 'float8' },
  newest: { column: 'sort_at', type: 'timestamptz' },
};

/**
 * The best or the newest publications that match, with counts of what they have in common, in one
 * statement. The steps are tried one after another until there are candidates enough: rare words
 * read all that matches, frequent ones no more than that.
 *
 * Index: `publications_search`, for the words and for site, resource and time alike.
 */
export const searchPublications = async (db: Knex, input: SearchInput): Promise<SearchResult> => {
  const { sort, after, locale, siteCode, enough, limit } = input;
  const { column, type } = PAGING[sort];
  const beyond = (alias: string): Part =>
    after
      ? {
          sql: `(${alias}${column}, ${alias}id) < (?::${type}, ?::bigint)`,
          bindings: [after.value, after.id],
        }
      : { sql: 'true', bindings: [] };
  const reach = reachOf(input);
  const written = candidatesOf(input, input.steps, NO_PART);
  const relaxed = candidatesOf(input, input.relaxed, NO_PART);
  // the newest go on beyond the candidates that are counted
  const further =
    after && sort === 'newest'
      ? candidatesOf({ ...input, candidates: limit }, input.steps, {
          sql: `and ${beyond('p.').sql}`,
          bindings: beyond('p.').bindings,
        })
      : null;
  const paged = beyond('');
  const { rows } = await db.raw<{ rows: [Raw] }>(
    `with asked as materialized (
       select ?::tsquery as rank, ?::text as text, coalesce(?, (
         select s.detail->>'defaultLocale' from publications s
         where s.resource = 'sites' and s.site_code = ? and s.deleted_at is null limit 1
       )) as locale
     ), reach as materialized (${reach.sql}),
     written as materialized (${written.sql}),
     relaxed as materialized (
       select * from (${relaxed.sql}) r where (select count(distinct id) from written) < ?
     ), found as materialized (
       select distinct on (id) * from (
         select *, false as relaxed from written union all select *, true from relaxed
       ) f order by id, relaxed, score desc
     ), page as materialized (
       select id, sort_at, score from (
         select id, sort_at, score from found
         ${further ? `union select id, sort_at, score from (${further.sql}) further` : ''}
       ) p where ${paged.sql} order by ${column} desc, id desc limit ?
     )
     select
       (select coalesce(json_agg(json_build_object(
           'id', p.id::text, 'resource', p.resource, 'document_id', p.document_id,
           'locale', p.locale, 'site_code', p.site_code, 'slug', p.slug, 'title', p.title,
           'sort_at', p.sort_at, 'score', page.score, 'summary', p.search_text->>'summary',
           'body', left(p.search_text->>'body', ${FRAGMENT_SOURCE}))
           order by page.${column} desc, page.id desc)::text, '[]')
        from page join publications p using (id)) as rows,
       (select count(*)::int from found) as total,
       (select count(*) >= ? from written) or (select count(*) >= ? from relaxed) as full,
       exists (select 1 from found where found.relaxed) as relaxed,
       (select coalesce(json_object_agg(facet, n)::text, '{}') from (
          select facet, count(*) as n
          from found, unnest(facets || array['resource:' || resource, 'site:' || site_code,
            'in:' || to_char(sort_at at time zone 'Asia/Shanghai', 'YYYY')]) as facet
          where facet ~ '^(resource|site|in|area|organ):'
          group by facet) counted) as facets`,
    [
      ...[input.rank, input.text, locale, siteCode, ...reach.bindings],
      ...[...written.bindings, ...relaxed.bindings, enough],
      ...[...(further?.bindings ?? []), ...paged.bindings, limit],
      ...[input.candidates, input.candidates],
    ] as Knex.RawBinding[]
  );
  const [row] = rows;
  return {
    ...row,
    rows: JSON.parse(row.rows) as SearchRow[],
    facets: JSON.parse(row.facets) as SearchResult['facets'],
  };
};

interface Raw {
  rows: string;
  facets: string;
  total: number;
  full: boolean;
  relaxed: boolean;
}
