import type { Knex } from 'knex';
import type { Scope } from '../domain/resource';
import { EVERY_LOCALE } from '../domain/resource';
import { localeLexeme, resourceLexeme, quoted, siteLexeme } from '../domain/search/lexemes';
import type { SearchStep } from '../domain/search/search-steps';
import { VISIBLE } from './visible';

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
const reachOf = ({ siteCode, scope, resource, locale }: SearchInput): Part => {
  // the site's own language is that of nearly everything: it is checked row by row
  const spoken = [locale ?? '', EVERY_LOCALE].map((one) => quoted(localeLexeme(one))).join(' | ');
  const narrowed =
    (resource === null ? '' : `${quoted(resourceLexeme(resource))} & `) +
    (locale === null ? '' : `(${spoken}) & `);
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

const candidatesOf = ({ steps, from, to, candidates }: SearchInput, after?: Part): Part => ({
  sql: `select p.id, p.sort_at, p.resource, p.site_code, p.facets, step.relaxed, ${SCORE} as score
    from asked cross join reach
    cross join unnest(?::text[], ?::float8[], ?::timestamptz[], ?::boolean[])
      as step(expression, worth, before, relaxed)
    cross join lateral (
      select p.id, p.sort_at, p.resource, p.site_code, p.facets, p.title, p.search_head
      from publications p
      where p.search @@ (reach.narrowed || step.expression)::tsquery and ${VISIBLE}
        and p.locale in ('${EVERY_LOCALE}', asked.locale)
        and (step.before is null or p.sort_at < step.before)
        and (reach.sites is null or p.site_code = any(reach.sites))
        ${from ? 'and p.sort_at >= ?' : ''} ${to ? 'and p.sort_at < ?' : ''}
        ${after ? `and ${after.sql}` : ''}
      order by p.sort_at desc, p.id desc limit ?
    ) p
    limit ?`,
  bindings: [
    steps.map(({ expression }) => `(${expression})`),
    steps.map(({ worth }) => worth),
    steps.map(({ before }) => before),
    steps.map(({ relaxed }) => relaxed),
    ...(from ? [from] : []),
    ...(to ? [to] : []),
    ...(after?.bindings ?? []),
    candidates,
    candidates,
  ],
});

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
  const { sort, after, locale, siteCode, limit, candidates } = input;
  const { column, type } = PAGING[sort];
  const beyond = (alias: string): Part =>
    after
      ? {
          sql: `(${alias}${column}, ${alias}id) < (?::${type}, ?::bigint)`,
          bindings: [after.value, after.id],
        }
      : { sql: 'true', bindings: [] };
  const reach = reachOf(input);
  const found = candidatesOf(input);
  // the newest go on beyond the candidates that are counted
  const further =
    after && sort === 'newest' ? candidatesOf({ ...input, candidates: limit }, beyond('p.')) : null;
  const paged = beyond('');
  const { rows } = await db.raw<{ rows: [Raw] }>(
    `with asked as materialized (
       select ?::tsquery as rank, ?::text as text, coalesce(?, (
         select s.detail->>'defaultLocale' from publications s
         where s.resource = 'sites' and s.site_code = ? and s.deleted_at is null limit 1
       )) as locale
     ), reach as materialized (${reach.sql}),
     candidate as materialized (${found.sql}),
     found as materialized (
       select distinct on (id) * from candidate order by id, relaxed, score desc
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
       (select count(*) >= ? from candidate) as full,
       exists (select 1 from found where found.relaxed) as relaxed,
       (select coalesce(json_object_agg(facet, n)::text, '{}') from (
          select facet, count(*) as n from found, unnest(facets) as facet
          where facet like 'area:%' or facet like 'organ:%' group by 1
          union all select 'resource:' || resource, count(*) from found group by 1
          union all select 'site:' || site_code, count(*) from found group by 1
          union all select 'in:' || extract(year from sort_at at time zone 'Asia/Shanghai'),
            count(*) from found group by 1) counted) as facets`,
    [
      ...[input.rank, input.text, locale, siteCode, ...reach.bindings, ...found.bindings],
      ...[...(further?.bindings ?? []), ...paged.bindings, limit, candidates],
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
