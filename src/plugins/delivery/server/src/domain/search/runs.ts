/** A stretch of a folded text that belongs together: Chinese characters, or one Latin word or number. */
export interface Run {
  han: boolean;
  text: string;
  /** Where it begins, in UTF-16 units. */
  at: number;
}

const RUN = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** A longer word is nobody's word. */
export const LONGEST_WORD = 64;

export const runsOf = (folded: string): Run[] => {
  const runs: Run[] = [];
  for (const match of folded.matchAll(RUN)) {
    const han = match[1] !== undefined;
    runs.push({
      han,
      text: han ? match[0] : match[0].slice(0, LONGEST_WORD),
      at: match.index,
    });
  }
  return runs;
};

/** Each two characters that stand beside each other: `低保金` → `低保`, `保金`. */
export const bigramsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
