import { foldMapped } from './fold';

/** A piece of a text, and whether it is what was searched for. Plain text: escape it for HTML. */
export interface Segment {
  text: string;
  match: boolean;
}

interface Range {
  from: number;
  to: number;
}

const FRAGMENT = 120;
const LEAD = 24;
const MOST_RANGES = 500;
const ELLIPSIS: Segment = { text: '…', match: false };

/** Where the searched words stand, in places of the original; those that touch are one. */
const rangesOf = (text: string, words: readonly string[]): Range[] => {
  const folded = foldMapped(text);
  const found: Range[] = [];
  for (const word of words) {
    let at = folded.text.indexOf(word);
    while (at >= 0 && found.length < MOST_RANGES) {
      const to = at + word.length;
      if (isWhole(folded.text, word, at)) {
        found.push({ from: folded.starts[at] ?? 0, to: folded.ends[to - 1] ?? text.length });
      }
      at = folded.text.indexOf(word, to);
    }
  }
  found.sort((one, other) => one.from - other.from || other.to - one.to);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
};

const LATIN = /[^\P{L}\p{Script=Han}]|\p{N}/u;

/** A Latin word or number is found where it begins, not in the middle of another. */
const isWhole = (text: string, word: string, at: number): boolean =>
  !LATIN.test(word[0] ?? '') || at === 0 || !LATIN.test(text[at - 1] ?? '');

const segmentsOf = (text: string, ranges: readonly Range[], { from, to }: Range): Segment[] => {
  const segments: Segment[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.to <= from || range.from >= to) continue;
    const start = Math.max(range.from, from);
    const end = Math.min(range.to, to);
    if (start > at) segments.push({ text: text.slice(at, start), match: false });
    segments.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) segments.push({ text: text.slice(at, to), match: false });
  return segments;
};

/** The whole text with what was found marked; null where nothing was. */
export const highlightWhole = (text: string, words: readonly string[]): Segment[] | null => {
  const ranges = rangesOf(text, words);
  return ranges.length ? segmentsOf(text, ranges, { from: 0, to: text.length }) : null;
};

/** Half a character is no text. */
const outOfSurrogates = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;

/** The part of a text where most of what was searched for stands; null where nothing does. */
export const highlightFragment = (text: string, words: readonly string[]): Segment[] | null => {
  const ranges = rangesOf(text, words);
  if (ranges.length === 0) return null;
  let best = ranges[0] ?? { from: 0, to: 0 };
  let most = 0;
  let end = 0;
  ranges.forEach((range, index) => {
    end = Math.max(end, index);
    while (end < ranges.length && (ranges[end]?.to ?? 0) <= range.from + FRAGMENT - LEAD) end += 1;
    const different = new Set(ranges.slice(index, end).map(({ from, to }) => text.slice(from, to)))
      .size;
    if (different > most) {
      most = different;
      best = range;
    }
  });
  const from = outOfSurrogates(text, sentenceStart(text, best.from));
  const to = outOfSurrogates(text, Math.min(text.length, Math.max(from + FRAGMENT, best.to)));
  return [
    ...(from > 0 ? [ELLIPSIS] : []),
    ...segmentsOf(text, ranges, { from, to }),
    ...(to < text.length ? [ELLIPSIS] : []),
  ];
};

/** After the last end of a sentence, or a little before the place. */
const sentenceStart = (text: string, at: number): number => {
  const lead = text.slice(Math.max(0, at - LEAD), at);
  const sentence = Math.max(...['。', '；', '！', '？', ' '].map((mark) => lead.lastIndexOf(mark)));
  return sentence < 0 ? Math.max(0, at - LEAD) : at - lead.length + sentence + 1;
};
