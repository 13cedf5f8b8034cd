/** A label made comparable: half-width signs, no spaces, no line breaks, no closing colon or star. */
export const normalLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[:*]+$/, '')
    .toLowerCase();

/** A name on one line: breaks that only narrow columns caused go, spaces between Latin words stay. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

/** Splits at `separators` (a sticky-free regex source of single signs) outside of brackets. */
export function splitOutsideBrackets(text: string, separators: RegExp): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (/[(\uff08\u300a\u3010]/.test(sign)) depth += 1;
    else if (/[)\uff09\u300b\u3011]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
