/** Digits as they may be written: full-width, with a space, a dash or nothing that shows between. */
const SEPARATOR = '[ \\u00a0\\u00ad\\u2009\\u200b-\\u200d\\u2060\\ufeff\\u3000\\-–—·]';

/** Full-width digits, letters and signs as half-width ones; each character keeps its place. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  );

/** A run of digits, with what stands around it. */
export interface DigitRun {
  /** Digits alone; an X at the end is kept. */
  digits: string;
  /** As written, and where: offsets into the text. */
  start: number;
  end: number;
  /** What stands before it on its line, at most 16 characters, and after it, at most 8. */
  before: string;
  after: string;
}

const RUN = new RegExp(`\\d(?:${SEPARATOR}?\\d){9,}(?:${SEPARATOR}?[xX](?![a-zA-Z]))?`, 'gu');
/** `12.` before the first words of a line numbers it, and begins no decimal fraction. */
const ITEM_NUMBER = /(?:^|\n)[^\S\n\t]*[1-9]\d{0,2}\.$/u;
const BEFORE = 16;
const AFTER = 8;

/**
 * Runs of 10 digits or more that stand alone: not within a longer number, a word, a decimal fraction or
 * an address on the web.
 */
export const digitRuns = (original: string): DigitRun[] => {
  const text = halfWidth(original);
  return [...text.matchAll(RUN)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const isItem = ITEM_NUMBER.test(text.slice(Math.max(0, start - BEFORE), start));
    const joined =
      !isItem &&
      /(?:[\p{Script=Latin}\d_.=#&%@]|(?:^|\D)\/)$/u.test(
        text.slice(Math.max(0, start - 2), start)
      );
    const goesOn = /^(?:[\p{Script=Latin}\d_=@]|\/\D|\.\d)/u.test(text.slice(end, end + 2));
    if (joined || goesOn) return [];
    return [
      {
        digits: match[0].replace(/[^\dxX]/gu, '').toUpperCase(),
        ...{ start, end },
        before: text.slice(Math.max(0, start - BEFORE), start).replace(/^.*\n/su, ''),
        after: text.slice(end, end + AFTER).replace(/\n.*$/su, ''),
      },
    ];
  });
};
