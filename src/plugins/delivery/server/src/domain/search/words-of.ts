import type { Run } from './runs';
import type { Segmenter } from './segmenter';
import { isStopWord } from './stop-words';

export interface Word {
  text: string;
  /** Its characters. */
  characters: readonly string[];
  /** Which character of the run it begins with. */
  at: number;
  /** It and the shorter words of the dictionary within it. */
  fine: readonly string[];
  stop: boolean;
}

/** The words of a run, each with the shorter ones in it. */
export const wordsOf = ({ han, text }: Run, segmenter: Segmenter): Word[] => {
  if (!han) {
    return [{ text, characters: [text], at: 0, fine: [text], stop: isStopWord(text) }];
  }
  const finely = segmenter.finely(text);
  let next = 0;
  let at = 0;
  return segmenter.words(text).map((word) => {
    const fine: string[] = [];
    for (; next < finely.length; next += 1) {
      const piece = finely[next] ?? '';
      fine.push(piece);
      // the word itself comes last, and nothing shorter is equal to it
      if (piece === word) break;
    }
    next += 1;
    const characters = [...word];
    const made = { text: word, characters, at, fine, stop: isStopWord(word) };
    at += characters.length;
    return made;
  });
};

/**
 * Pairs that hold a single character to its neighbour: `低/保` → `低保`, `公/租房` → `公租`. What the
 * dictionary does not know falls apart into single characters, and alone they mean nothing.
 */
export const joinsOf = (words: readonly Word[]): string[] => {
  const joins = new Set<string>();
  words.forEach((word, index) => {
    if (word.stop || word.characters.length > 1) return;
    const before = words[index - 1];
    const after = words[index + 1];
    const neighbour = before && !before.stop ? 'before' : after && !after.stop ? 'after' : null;
    if (neighbour === 'before') joins.add(`${before?.characters.at(-1) ?? ''}${word.text}`);
    if (neighbour === 'after') joins.add(`${word.text}${after?.characters[0] ?? ''}`);
  });
  return [...joins];
};
