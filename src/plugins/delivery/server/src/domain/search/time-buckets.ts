import { publicTime } from '../public-time';
import { monthLexeme, quoted, yearLexeme } from './lexemes';

/** A stretch of time, as the lexemes of what was published in it. */
export interface TimeBucket {
  /** Input of `::tsquery`. */
  expression: string;
  /** First year with something in it, and last; null: no bound. */
  from: number | null;
  to: number | null;
}

/** What is dated ahead: plans, and clocks that are wrong. */
const YEARS_AHEAD = 2;
/** Months of each bucket but the last ones, back from this month. */
const MONTHS = [...Array<number>(12).fill(1), 3, 3, 3, 3];
/** Years of each bucket after those. */
const YEARS = [1, 1, 1, 3];

const any = (lexemes: readonly string[]): string => `(${lexemes.map(quoted).join(' | ')})`;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** @param index months since year 0 */
const yearOf = (index: number): number => Math.floor(index / 12);
const monthOf = (index: number): string =>
  monthLexeme(`${yearOf(index)}-${String((index % 12) + 1).padStart(2, '0')}`);

/**
 * All time in parts, the newest first: a search for frequent words has enough after the first and
 * never reads the others. What one part holds is read whole, so the recent ones are short; an empty
 * one costs next to nothing.
 */
export const timeBuckets = (now: Date): TimeBucket[] => {
  const [year = 0, month = 1] = publicTime(now).slice(0, 'YYYY-MM'.length).split('-').map(Number);
  const thisMonth = year * 12 + month - 1;
  const ahead = [
    ...range(11 - (thisMonth % 12)).map((index) => monthOf(thisMonth + 1 + index)),
    ...range(YEARS_AHEAD).map((index) => yearLexeme(String(year + 1 + index))),
  ];
  const buckets: TimeBucket[] = [];
  const taken: string[] = [];
  let next = thisMonth;
  for (const length of MONTHS) {
    const months = range(length).map((index) => monthOf(next - index));
    const lexemes = buckets.length === 0 ? [...ahead, ...months] : months;
    const last = next - length + 1;
    buckets.push({
      expression: any(lexemes),
      from: yearOf(last),
      to: buckets.length === 0 ? null : yearOf(next),
    });
    taken.push(...lexemes);
    next = last - 1;
  }
  let first = yearOf(next);
  for (const length of YEARS) {
    const years = range(length).map((index) => yearLexeme(String(first - index)));
    const oldest = first - length + 1;
    // the first year is what its months have left of it
    const expression = first === yearOf(next) ? `${any(years)} & !${any(taken)}` : any(years);
    buckets.push({ expression, from: oldest, to: first });
    taken.push(...years);
    first = oldest - 1;
  }
  return [...buckets, { expression: `!${any(taken)}`, from: null, to: first }];
};
