import { publicTime, startOfDay } from '../public-time';
import { monthLexeme, siteMonthLexeme, yearLexeme } from './lexemes';

/** Plans, and clocks that are wrong: months after this one that count as recent too. */
const AHEAD = 14;
/** Months before this one. */
const BACK = 1;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** @param index months since year 0 */
const nameOf = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** What is recent: frequent words are found there often enough, and nothing older is read for them. */
export interface Recent {
  lexemes: string[];
  /** What is before is not recent. */
  since: Date;
}

/** @param siteCode null: of any site */
export const recentMonths = (now: Date, siteCode: string | null): Recent => {
  const [year = 0, month = 1] = publicTime(now).slice(0, 'YYYY-MM'.length).split('-').map(Number);
  const current = year * 12 + month - 1;
  const lexemes = range(current - BACK, current + AHEAD).map((index) =>
    siteCode === null ? monthLexeme(nameOf(index)) : siteMonthLexeme(siteCode, nameOf(index))
  );
  return { lexemes, since: startOfDay(`${nameOf(current - BACK)}-01`) };
};

/** More years than this are not worth naming. */
const MOST_YEARS = 5;

/**
 * The lexemes of the years from one day to another; null where they narrow nothing.
 *
 * @param days `YYYY-MM-DD`
 */
export const yearsBetween = (from: string | undefined, to: string | undefined): string[] | null => {
  if (from === undefined || to === undefined) return null;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (last - first >= MOST_YEARS) return null;
  return range(first, last).map((year) => yearLexeme(String(year)));
};
