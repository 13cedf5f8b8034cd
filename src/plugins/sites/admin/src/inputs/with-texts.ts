/** The texts with those typed or pasted after them: split at 、；; and line ends, each once. */
export const withTexts = (texts: readonly string[], typed: string): string[] => [
  ...new Set([
    ...texts,
    ...typed
      .split(/[、；;\n]/u)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  ]),
];
