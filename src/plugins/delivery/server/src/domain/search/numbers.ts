/** `〔2026〕12号`, `[2026] 12 号`, `2026年第12号`: the year and the number of an official document. */
const WRITTEN =
  /(?:[〔[({<【〈《「]\s*((?:19|20)\d{2})\s*[〕\])}>】〉》」]|((?:19|20)\d{2})\s*年)\s*第?\s*0*(\d{1,8})\s*号/gu;

/** As people type them: a bracket or 号 may be missing, not both, or every date would be a number. */
const TYPED =
  /(?<!\d)[〔[({<【〈《「]?\s*((?:19|20)\d{2})(?:\s*[〕\])}>】〉》」]\s*第?\s*0*(\d{1,8})(?!\d)\s*号?|(?:\s*年\s*|[\s_\-—/]*)第?\s*0*(\d{1,8})\s*号)/gu;

/** One spelling for each year and number: `2026-12`. */
const spelled = (year: string, number: string): string => `${year}-${number}`;

/** Numbers of documents (文号) a folded text names, without the organ's characters before them. */
export const documentNumbersIn = (folded: string): string[] =>
  [...folded.matchAll(WRITTEN)].map(([, bracketed, plain, number]) =>
    spelled(bracketed ?? plain ?? '', number ?? '')
  );

export interface TypedNumbers {
  numbers: string[];
  /** The text without them. */
  rest: string;
}

/** The same of a query, where brackets and 号 may be missing. */
export const typedNumbers = (folded: string): TypedNumbers => {
  const numbers: string[] = [];
  const rest = folded.replace(TYPED, (...groups) => {
    const [, year = '', closed, open] = groups as (string | undefined)[];
    numbers.push(spelled(year, closed ?? open ?? ''));
    return ' ';
  });
  return { numbers, rest };
};

/** Letters and digits alone: what is left of a number or a name in every way of writing it. */
export const squash = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');
