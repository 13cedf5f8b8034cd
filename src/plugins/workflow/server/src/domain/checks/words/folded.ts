/** A text as it is compared, and for each of its UTF-16 units where the original begins and ends. */
export interface Mapped {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** What hides a word: blanks, marks and characters without width; the end of a sentence hides nothing. */
const HIDES = /[^\S\n]|[\u200b-\u200f\u2060\ufeff\u00ad]|[·•・‧*＊_\-–—~～.^|/\\+=]/u;

/** Without what may stand between the characters of a word to hide it. */
export const withoutSeparators = ({ text, starts, ends }: Mapped): Mapped => {
  let kept = '';
  const keptStarts: number[] = [];
  const keptEnds: number[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    const character = text[unit] ?? '';
    if (HIDES.test(character)) continue;
    kept += character;
    keptStarts.push(starts[unit] ?? 0);
    keptEnds.push(ends[unit] ?? 0);
  }
  return { text: kept, starts: keptStarts, ends: keptEnds };
};
