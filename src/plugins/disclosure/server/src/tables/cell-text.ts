// A spreadsheet runs a cell that begins so as a formula, full-width signs included (CWE-1236).
const FORMULA_START = /^'*[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'(?='*[=+\-@\t\n\uff1d\uff0b\uff0d\uff20])/;

/** One kind of line end, so that a text compares equal whichever program stored it. */
export const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. Texts that already
 * begin with apostrophes before such a sign get one more, so that {@link unguardCell} is exact.
 */
export function guardCell(text: string): string {
  const unified = unifyLineEnds(text);
  return FORMULA_START.test(unified) ? `'${unified}` : unified;
}

/** Takes the apostrophe of {@link guardCell} away again. */
export const unguardCell = (text: string): string => unifyLineEnds(text).replace(GUARDED, '');
