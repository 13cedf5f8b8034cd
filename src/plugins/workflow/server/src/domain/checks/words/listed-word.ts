/** A word that texts are checked for (错敏词). */
export interface ListedWord {
  word: string;
  kind: 'wrong' | 'sensitive';
  severity: 'warn' | 'fail';
  /** What is right instead, or what to do. */
  suggestion: string | null;
  /** Longer expressions in which the word is right. */
  exceptions: readonly string[];
}

/** As it is kept: exceptions separated by line breaks, commas or 、. */
export const exceptionsIn = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\n,，、;；]/u)
    .map((one) => one.trim())
    .filter(Boolean);
