import { fold } from './fold';
import {
  KIND,
  localeLexeme,
  quoted,
  monthLexeme,
  resourceLexeme,
  siteLexeme,
  siteMonthLexeme,
  yearLexeme,
} from './lexemes';
import { documentNumbersIn, squash } from './numbers';
import { runsOf } from './runs';
import type { SearchText } from './search-text';
import type { Segmenter } from './segmenter';
import { joinsOf, wordsOf, type Word } from './words-of';

type Weight = 'A' | 'B' | 'C' | 'D';

/** PostgreSQL keeps places up to here (`MAXENTRYPOS`), and so many of one lexeme. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

/** Lexemes and their places, as the text PostgreSQL reads a `tsvector` from. */
class Vector {
  readonly #places = new Map<string, string[]>();

  /** @param place none, or one that later phrases are found by */
  add(lexeme: string, place = 0, weight: Weight = 'D'): void {
    const places = this.#places.get(lexeme) ?? [];
    if (places.length === 0) this.#places.set(lexeme, places);
    if (place < 1 || place > LAST_PLACE || places.length >= MOST_PLACES) return;
    places.push(weight === 'D' ? String(place) : `${place}${weight}`);
  }

  toString(): string {
    return [...this.#places]
      .map(([lexeme, places]) => quoted(lexeme) + (places.length ? `:${places.join(',')}` : ''))
      .join(' ');
  }
}

export interface SearchableText extends SearchText {
  title: string;
}

/** Where a publication stands: what every search narrows by. */
export interface Standing {
  resource: string;
  siteCode: string;
  locale: string;
  /** Year and month in Asia/Shanghai, `2026-11`. */
  month: string;
}

export interface SearchVectors {
  /** What finds the publication: every word, pair, name and number (`KIND`). */
  search: string;
  /** What ranks it: the words that matter most, few enough to be read for every candidate. */
  head: string;
}

const LONGEST_KEY = 60;
/** A text's fields do not touch: no phrase goes from one into the next. */
const FIELD_GAP = 16;

/** Words of the summary, and the body's most frequent ones, that count for the rank. */
const SUMMARY_WORDS = 24;
const SALIENT_WORDS = 16;
const SALIENT_TIMES = 4;

const ranked = ({ characters, stop, text }: Word): boolean =>
  !stop && (characters.length > 1 || !/\p{Script=Han}/u.test(text));

/**
 * What the database finds and ranks a publication by.
 *
 * Words depend on the dictionary, which grows with the names of sites and organs. Pairs of
 * characters do not: whatever a longer word or an unknown one is found by are its pairs, so that
 * rows indexed under an older dictionary are found all the same.
 */
export const searchVectors = (
  text: SearchableText,
  { resource, siteCode, locale, month }: Standing,
  segmenter: Segmenter
): SearchVectors => {
  const search = new Vector();
  const head = new Vector();
  let place = 1;
  let headPlace = 1;

  /** Takes a text in, and gives the words that may rank it, in order. */
  const index = (value: string, weight: Weight, named: boolean): string[] => {
    const folded = fold(value);
    const rankedWords: string[] = [];
    let end = 0;
    for (const run of runsOf(folded)) {
      if (run.at > end) place += 1;
      end = run.at + run.text.length;
      const words = wordsOf(run, segmenter);
      for (const word of words) {
        if (word.stop) continue;
        for (const piece of word.fine) {
          // longer words are found by their pairs
          if (run.han && [...piece].length > 2) continue;
          const at = run.han ? 0 : place;
          search.add(piece, at, weight);
          if (named) search.add(KIND.title + piece);
        }
        if (ranked(word)) rankedWords.push(...word.fine);
      }
      rankedWords.push(...joinsOf(words).map((pair) => KIND.pair + pair));
      if (!run.han) {
        place += 1;
        continue;
      }
      const characters = [...run.text];
      characters.forEach((character, offset) => {
        const pair = character + (characters[offset + 1] ?? '');
        if (offset + 1 < characters.length) {
          search.add(KIND.pair + pair, place + offset, weight);
          if (named) search.add(KIND.title + KIND.pair + pair);
        }
        const third = characters[offset + 2];
        if (named && third !== undefined) search.add(KIND.gap + character + third);
      });
      place += characters.length;
    }
    for (const number of documentNumbersIn(folded)) search.add(KIND.number + number);
    place += FIELD_GAP;
    return rankedWords;
  };

  const rank = (words: readonly string[], weight: Weight): void => {
    for (const word of words) head.add(word, headPlace++, weight);
  };

  rank(index(text.title, 'A', true), 'A');
  for (const name of text.names) rank(index(name, 'B', true), 'B');
  for (const keyword of text.keywords) rank(index(keyword, 'B', true), 'B');
  for (const number of text.numbers) index(number, 'B', false);
  rank(index(text.summary, 'C', false).slice(0, SUMMARY_WORDS), 'C');
  for (const name of text.about) rank(index(name, 'C', false), 'C');
  rank(salient(index(text.body, 'D', false)), 'D');

  for (const name of [text.title, ...text.names, ...text.numbers]) {
    const key = squash(fold(name));
    if (key && key.length <= LONGEST_KEY) search.add(KIND.key + key);
  }
  search.add(siteLexeme(siteCode));
  search.add(siteMonthLexeme(siteCode, month));
  search.add(resourceLexeme(resource));
  search.add(localeLexeme(locale));
  search.add(yearLexeme(month.slice(0, 4)));
  search.add(monthLexeme(month));
  return { search: search.toString(), head: head.toString() };
};

/** The words a text comes back to, each as often as it counts. */
const salient = (words: readonly string[]): string[] => {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .slice(0, SALIENT_WORDS)
    .flatMap(([word, count]) => Array.from({ length: Math.min(count, SALIENT_TIMES) }, () => word));
};
