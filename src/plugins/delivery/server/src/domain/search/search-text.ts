import { plainText, tidy } from './plain-text';

/** What a document is found by beside its title. */
export interface Searched {
  /** Names of what the document is (organ, site, item): found exactly, and by their parts. */
  names?: readonly unknown[];
  /** Numbers it has (文号, 索引号, 统一社会信用代码), found in every way of writing them. */
  numbers?: readonly unknown[];
  keywords?: readonly unknown[];
  /** What it belongs to (organ, area, kind): found by, shown in no fragment. */
  about?: readonly unknown[];
  summary?: unknown;
  /** HTML or plain text. */
  body?: unknown;
}

/** The texts of a publication that are searched, as they are shown in fragments. */
export interface SearchText {
  names: string[];
  numbers: string[];
  keywords: string[];
  about: string[];
  summary: string;
  body: string;
}

/** Of each text so many characters are searched: about fifty pages. */
export const LONGEST_TEXT = 50_000;
const MOST_VALUES = 100;
const LONGEST_VALUE = 200;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

// a slice may part a pair of surrogates, and half a character is not storable
const cut = (whole: string, length = LONGEST_TEXT): string =>
  whole.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

const values = (list: readonly unknown[] = []): string[] =>
  [...new Set(list.map((value) => cut(tidy(text(value)), LONGEST_VALUE)))]
    .filter(Boolean)
    .slice(0, MOST_VALUES);

export const searchTextOf = (searched: Searched = {}): SearchText => ({
  names: values(searched.names),
  numbers: values(searched.numbers),
  keywords: values(searched.keywords),
  about: values(searched.about),
  summary: cut(tidy(text(searched.summary))),
  body: cut(plainText(text(searched.body))),
});
