import type { SearchQuery } from './search-query';
import { quoted } from './lexemes';
import { recentMonths, yearsBetween } from './recent-months';

/** A way to search. */
export interface SearchStep {
  /** Input of `::tsquery`. */
  expression: string;
  /** What a document found this way is worth beside its rank. */
  worth: number;
  /** Only what was published before; null: anything. */
  before: Date | null;
  /** Not quite what was asked. */
  relaxed: boolean;
}

const WORTH = { key: 100, keyPrefix: 40, titled: 7, exact: 4, relaxed: 1 } as const;

export interface StepsOptions {
  sort: 'relevance' | 'newest';
  /** Days between which is searched, `YYYY-MM-DD` in Asia/Shanghai. */
  from?: string;
  to?: string;
  now: Date;
  /** Where is searched; null: on several sites. */
  siteCode: string | null;
}

const anyLexeme = (lexemes: readonly string[]): string => `(${lexemes.map(quoted).join(' | ')})`;

/** An expression among what is recent, and among the rest. */
const inTime = (
  expression: string,
  worth: number,
  { from, to, now, siteCode }: StepsOptions
): SearchStep[] => {
  const recent = recentMonths(now, siteCode);
  const years = yearsBetween(from, to);
  const asked = years === null ? `(${expression})` : `(${expression}) & ${anyLexeme(years)}`;
  return [
    { expression: `${asked} & ${anyLexeme(recent.lexemes)}`, worth, before: null, relaxed: false },
    { expression: asked, worth, before: recent.since, relaxed: false },
  ];
};

const anyOf = (expressions: readonly (string | null)[]): string =>
  expressions
    .filter((expression) => expression !== null)
    .map((expression) => `(${expression})`)
    .join(' | ');

/**
 * The ways to search for what was asked, in order. Best first: by name or number, in the title,
 * anywhere. Newest first: all at once, time alone decides. None where there is nothing to search.
 */
export const searchSteps = (
  { key, keyPrefix, titled, exact }: SearchQuery,
  options: StepsOptions
): SearchStep[] => {
  if (options.sort === 'newest') {
    const expression = anyOf([key, keyPrefix, exact]);
    return expression ? inTime(expression, 0, options) : [];
  }
  const once = (expression: string | null, worth: number): SearchStep[] =>
    expression === null ? [] : [{ expression, worth, before: null, relaxed: false }];
  return [
    ...once(key, WORTH.key),
    ...once(keyPrefix, WORTH.keyPrefix),
    ...(titled === null ? [] : inTime(titled, WORTH.titled, options)),
    ...(exact === null ? [] : inTime(exact, WORTH.exact, options)),
  ];
};

/** What finds more where that finds too little, each less sure than the one before. */
export const relaxedSteps = ({ relaxed }: SearchQuery): SearchStep[] =>
  relaxed.map((expression, index) => ({
    expression,
    worth: WORTH.relaxed - index,
    before: null,
    relaxed: true,
  }));
