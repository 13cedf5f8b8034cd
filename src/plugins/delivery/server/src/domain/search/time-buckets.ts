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

const MONTHS_AHEAD = 2;
const YEARS_AHEAD = 2;

const any = (lexemes: readonly string[]): string => lexemes.map(quoted).join(' | ');

const monthOf = (year: number, month: number): string => {
  const index = year * 12 + month - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/**
 * All time in four parts, the newest first, each longer than the one before: a search for frequent
 * words has enough after the first and never reads the others.
 */
export const timeBuckets = (now: Date): TimeBucket[] => {
  const [year = 0, month = 0] = publicTime(now).slice(0, 'YYYY-MM'.length).split('-').map(Number);
  const recent = Array.from({ length: 3 + MONTHS_AHEAD }, (_, index) =>
    monthLexeme(monthOf(year, month - 2 + index))
  );
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, index) =>
    yearLexeme(String(year + 1 + index))
  );
  const years = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => yearLexeme(String(first - index)));
  const late = any([...recent, ...ahead]);
  const lately = any(years(year, 2));
  const earlier = any(years(year - 2, 3));
  return [
    { expression: late, from: year - 1, to: null },
    { expression: `(${lately}) & !(${late})`, from: year - 1, to: year },
    { expression: earlier, from: year - 4, to: year - 2 },
    { expression: `!(${late} | ${lately} | ${earlier})`, from: null, to: year - 5 },
  ];
};
