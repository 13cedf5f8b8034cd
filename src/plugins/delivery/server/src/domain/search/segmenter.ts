/** Cuts a run of Chinese characters into words. */
export interface Segmenter {
  /** The words of a run, in order; together they are the run. */
  words: (run: string) => string[];
  /** The same words, each after the shorter words of the dictionary that stand in it. */
  finely: (run: string) => string[];
  /** Whether the word is in the dictionary only because a site or an organ is called so. */
  isName: (word: string) => boolean;
  /** Names are added and never taken away: texts that mention a former one are still there. */
  learn: (names: readonly string[]) => void;
}
