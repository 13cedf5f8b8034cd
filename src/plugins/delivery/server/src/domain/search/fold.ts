import { Converter } from 'opencc-js/t2cn';

let simplify: ((text: string) => string) | undefined;

const foldOne = (character: string): string => {
  // the dictionary is read when the first text comes, and each character is looked up once
  simplify ??= Converter({ from: 't', to: 'cn' });
  return simplify(character.normalize('NFKC').toLowerCase());
};

const folded = new Map<string, string>();

/** Unicode has more than a process should remember of hostile texts. */
const REMEMBERED = 50_000;

/**
 * One character as search compares it: full-width forms as half-width (NFKC), capitals as small
 * letters, traditional characters as simplified. Character by character on purpose: what is
 * indexed and what is asked fold alike whatever stands beside them, and a place in the folded text
 * has its place in the original.
 */
export const foldCharacter = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = foldOne(character);
  if (folded.size < REMEMBERED) folded.set(character, made);
  return made;
};

/** A text as search compares it. */
export const fold = (text: string): string => {
  let result = '';
  for (const character of text) result += foldCharacter(character);
  return result;
};

/** A folded text, and for each of its UTF-16 units where the original character begins and ends. */
export interface Mapped {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

export const foldMapped = (original: string): Mapped => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const made = foldCharacter(character);
    for (let unit = 0; unit < made.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += made;
    at += character.length;
  }
  return { text, starts, ends };
};
