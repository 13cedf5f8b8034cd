import type { SearchQuery } from './search-query';
import { timeBuckets } from './time-buckets';

/** A way to search, as a `tsquery` expression, and what a document found by it is worth. */
export interface Step {
  expression: string;
  worth: number;
}

const WORTH = { key: 100, keyPrefix: 40, titled: 7, exact: 4, relaxed: 1 } as const;

/** Days between which is searched, as years in Asia/Shanghai. */
export interface Years {
  from: number | null;
  to: number | null;
}

/**
 * The ways to search for what was asked, in order: by name or number, in the title, anywhere; the
 * last two from the newest documents to the oldest.
 */
export const searchSteps = (
  { key, keyPrefix, titled, exact }: SearchQuery,
  { from, to }: Years,
  now: Date
): Step[] => {
  const buckets = timeBuckets(now).filter(
    (bucket) =>
      (from === null || bucket.to === null || bucket.to >= from) &&
      (to === null || bucket.from === null || bucket.from <= to)
  );
  const inTime = (expression: string | null, worth: number): Step[] =>
    expression === null
      ? []
      : buckets.map((bucket) => ({
          expression: `(${expression}) & (${bucket.expression})`,
          worth,
        }));
  return [
    ...(key ? [{ expression: key, worth: WORTH.key }] : []),
    ...(keyPrefix ? [{ expression: keyPrefix, worth: WORTH.keyPrefix }] : []),
    ...inTime(titled, WORTH.titled),
    ...inTime(exact && titled ? `(${exact}) & !(${titled})` : exact, WORTH.exact),
  ];
};

/** The same for the newest first: time alone decides. */
export const newestSteps = (
  { key, keyPrefix, exact }: SearchQuery,
  { from, to }: Years,
  now: Date
): Step[] => {
  const any = [key, keyPrefix, exact].filter((one) => one !== null);
  if (any.length === 0) return [];
  const expression = any.map((one) => `(${one})`).join(' | ');
  return timeBuckets(now)
    .filter(
      (bucket) =>
        (from === null || bucket.to === null || bucket.to >= from) &&
        (to === null || bucket.from === null || bucket.from <= to)
    )
    .map((bucket) => ({ expression: `(${expression}) & (${bucket.expression})`, worth: 0 }));
};

/** What finds more where that finds too little, each less sure than the one before. */
export const relaxedSteps = ({ relaxed }: SearchQuery): Step[] =>
  relaxed.map((expression, index) => ({ expression, worth: WORTH.relaxed - index }));
