/**
 * The kinds of lexemes in `publications.search`, told apart by a first character that no word has.
 * Words stand without one.
 */
export const KIND = {
  /** Two characters that stand beside each other, wherever words begin and end. */
  pair: '#',
  /** Two characters of a title or name with another one between them: finds one wrong character. */
  gap: '~',
  /** Before a word or a pair: it stands in the title or a name. */
  title: '^',
  /** A name or number in full, letters and digits alone. */
  key: '=',
  /** Year and number of an official document (文号), as it stands in any text. */
  number: '&',
  /** What narrows a search: site, resource, language, time. */
  scope: '@',
} as const;

export const siteLexeme = (siteCode: string): string => `${KIND.scope}s:${siteCode}`;
/** @param month `2026-11` */
export const siteMonthLexeme = (siteCode: string, month: string): string =>
  `${siteLexeme(siteCode)}:${month}`;
export const resourceLexeme = (resource: string): string => `${KIND.scope}r:${resource}`;
/** @param locale `*` for what is the same in every language */
export const localeLexeme = (locale: string): string => `${KIND.scope}l:${locale}`;
/** @param year `2026` */
export const yearLexeme = (year: string): string => `${KIND.scope}y:${year}`;
/** @param month `2026-11` */
export const monthLexeme = (month: string): string => `${KIND.scope}m:${month}`;

/** A lexeme as the input of `tsvector` and `tsquery` wants it, whatever it contains. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;

/** Characters, not UTF-16 units. */
export const charactersOf = (text: string): string[] => [...text];
