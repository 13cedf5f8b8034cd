import type { SearchQuery } from './search-query';
import { timeBuckets } from './time-buckets';

/** A way to search. */
export interface SearchStep {
  /** Input of `::tsquery`. */
  expression: string;
  /** What a document found this way is worth beside its rank. */
  worth: number;
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
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** An expression from the newest documents to the oldest. */
const inTime = (expression: string, worth: number, { from, to, now }: StepsOptions): SearchStep[] =>
  timeBuckets(now)
    .filter(
      (bucket) =>
        (from === undefined || bucket.to === null || bucket.to >= yearOf(from)) &&
        (to === undefined || bucket.from === null || bucket.from <= yearOf(to))
    )
    .map((bucket) => ({
      expression: `(${expression}) & ${bucket.expression}`,
      worth,
      relaxed: false,
    }));

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
    expression === null ? [] : [{ expression, worth, relaxed: false }];
  return [
    ...once(key, WORTH.key),
    ...once(keyPrefix, WORTH.keyPrefix),
    ...(titled === null ? [] : inTime(titled, WORTH.titled, options)),
    ...(exact === null
      ? []
      : inTime(titled === null ? exact : `(${exact}) & !(${titled})`, WORTH.exact, options)),
  ];
};

/** What finds more where that finds too little, each less sure than the one before. */
export const relaxedSteps = ({ relaxed }: SearchQuery): SearchStep[] =>
  relaxed.map((expression, index) => ({
    expression,
    worth: WORTH.relaxed - index,
    relaxed: true,
  }));
