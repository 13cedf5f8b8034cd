import { encodeCursor, listTag } from '../../../src/plugins/delivery/server/src/domain/cursor';
import type { Request } from './processes/load';
import { FREQUENT_AREA, SITE, YEAR } from './seed/rows';

export type WorkName = 'list' | 'filtered' | 'detail' | 'graphql' | 'search' | 'deep';

/** The same work for both applications, and where each says which documents it answered with. */
export interface Work {
  name: WorkName;
  label: string;
  ours: Request;
  stock: Request;
  /** Whether both must answer with the same documents in the same order: not where ours ranks them. */
  same: boolean;
  /** Clients at once, where the aim says how many. */
  connections?: number;
}

/** A row of the list of SITE, counted from 1, in a table of one size. */
export interface Place {
  documentId: string;
  sortAt: Date;
  id: string;
}

const query = (parameters: Record<string, string | number>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const ourList = (parameters: Record<string, string | number> = {}): Request => ({
  method: 'GET',
  path: `/api/sites/${SITE}/records?${query({ limit: 25, ...parameters })}`,
});

/** What our list shows of a record; a coded value is two columns here. */
const FIELDS = [
  ...['title', 'slug', 'indexNumber', 'documentNumber', 'summary', 'area', 'areaLabel', 'theme'],
  ...['themeLabel', 'genre', 'genreLabel', 'organName', 'formedOn', 'firstPublishedAt', 'validity'],
  ...['validityLabel', 'sample'],
];

const populate = (...names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`populate[${name}][fields][0]`, 'title'],
      [`populate[${name}][fields][1]`, 'slug'],
    ])
  );

const stockList = (parameters: Record<string, string | number> = {}): Request => ({
  method: 'GET',
  path: `/api/records?${query({
    'filters[siteCode][$eq]': SITE,
    sort: 'firstPublishedAt:desc',
    'pagination[pageSize]': 25,
    // ours counts only where it is asked to
    'pagination[withCount]': 'false',
    ...Object.fromEntries(FIELDS.map((field, index) => [`fields[${index}]`, field])),
    ...populate('item'),
    ...parameters,
  })}`,
});

const graphql = (text: string): Request => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: text }),
});

/** Two words that a great many records have, the second mostly in their bodies. */
const WORDS = ['临时救助', '公示'];

/** Each word in one of the texts: what can be had of stock Strapi. */
const containing = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    words.flatMap((word, at) =>
      ['title', 'summary', 'body'].map((field, or) => [
        `filters[$and][${at}][$or][${or}][${field}][$containsi]`,
        word,
      ])
    )
  );

const LINKS = 'item { documentId title slug } organ { documentId title slug }';

const OUR_QUERY = `{ records(site: "${SITE}", first: 25) {
  edges { node {
    documentId title slug indexNumber documentNumber summary organName formedOn publishedAt
    area { code label } theme { code label } genre { code label } validity { code label } ${LINKS}
  } }
  pageInfo { endCursor hasNextPage }
} }`;

const STOCK_QUERY = `{ records(filters: { siteCode: { eq: "${SITE}" } },
  sort: "firstPublishedAt:desc", pagination: { pageSize: 25 }) {
  documentId title slug indexNumber documentNumber summary organName formedOn firstPublishedAt
  area areaLabel theme themeLabel genre genreLabel validity validityLabel ${LINKS}
} }`;

const cursorOf = ({ sortAt, id }: Place): string =>
  encodeCursor(
    listTag({ resource: 'records', siteCode: SITE, scope: 'self', sort: 'newest', filters: {} }),
    { value: sortAt.toISOString(), id }
  );

/** @param newest the first row of the list */
export const worksOf = (newest: Place): Work[] => [
  { name: 'list', label: 'list of 25', ours: ourList(), stock: stockList(), same: true },
  {
    name: 'filtered',
    label: 'list of 25 by area and year',
    ours: ourList({ area: FREQUENT_AREA, year: YEAR }),
    stock: stockList({ 'filters[area][$eq]': FREQUENT_AREA, 'filters[year][$eq]': YEAR }),
    same: true,
  },
  {
    name: 'detail',
    label: 'detail',
    ours: { method: 'GET', path: `/api/sites/${SITE}/records/${newest.documentId}` },
    stock: {
      method: 'GET',
      path: `/api/records/${newest.documentId}?${query(populate('item', 'organ'))}`,
    },
    same: true,
  },
  {
    name: 'graphql',
    label: 'GraphQL list of 25 with two links',
    ours: graphql(OUR_QUERY),
    stock: graphql(STOCK_QUERY),
    same: true,
  },
  {
    name: 'search',
    label: 'search for two frequent words',
    ours: {
      method: 'GET',
      path: `/api/sites/${SITE}/search?${query({ q: WORDS.join(' '), limit: 25 })}`,
    },
    stock: stockList(containing(WORDS)),
    same: false,
    connections: 8,
  },
];

/** The row at which the deep page starts; stock Strapi's page 4001 starts one row later. */
export const DEEP = 100_000;

/** @param before the row before the page */
export const deepPage = (before: Place): Work => ({
  name: 'deep',
  label: `list of 25 from row ${DEEP + 1} on`,
  ours: ourList({ cursor: cursorOf(before) }),
  stock: stockList({ 'pagination[page]': DEEP / 25 + 1 }),
  same: true,
});

/** Document ids in an answer, in the order they come, of the records themselves. */
export const documentsIn = (body: string): string[] =>
  [...body.matchAll(/"documentId":"(bench\d+)"/g)].map(([, id]) => id ?? '');
