import { AhoCorasick } from '@monyone/aho-corasick';
import { withoutSeparators, type Mapped } from './folded';
import type { ListedWord } from './listed-word';

export interface FoundWord {
  listed: ListedWord;
  /** Offsets into the text. */
  start: number;
  end: number;
}

/** Width, capitals, traditional characters (NFKC, 繁简) made alike, with the places of the original. */
export type Fold = (text: string) => Mapped;

interface Place {
  begin: number;
  end: number;
}

const covers = (outer: Place, inner: Place): boolean =>
  outer.begin <= inner.begin && outer.end >= inner.end;

/**
 * Makes a finder of listed words: as written, in other widths or traditional characters, or with
 * separators between their characters. Of overlapping words the longest is told.
 */
export const wordFinder = (words: readonly ListedWord[], fold: Fold) => {
  const folded = (text: string): Mapped => withoutSeparators(fold(text));
  const byText = new Map(words.map((listed) => [folded(listed.word).text, listed]));
  byText.delete('');
  const exceptions = words.flatMap((listed) => listed.exceptions.map((one) => folded(one).text));
  const known = [...new Set([...byText.keys(), ...exceptions])].filter(Boolean);
  const matcher = new AhoCorasick(known);
  const exempt = new Set(exceptions);

  return (text: string): FoundWord[] => {
    if (known.length === 0) return [];
    const mapped = folded(text);
    const matches = matcher.matchInText(mapped.text);
    const spared = matches.filter(({ keyword }) => exempt.has(keyword));
    const found = matches
      .filter(({ keyword }) => byText.has(keyword))
      .filter((match) => !spared.some((other) => covers(other, match)))
      .sort((one, other) => one.begin - other.begin || other.end - one.end);
    let last: Place | null = null;
    return found.flatMap((match) => {
      const listed = byText.get(match.keyword);
      if (!listed || (last && covers(last, match))) return [];
      last = match;
      const start = mapped.starts[match.begin] ?? 0;
      return [{ listed, start, end: mapped.ends[match.end - 1] ?? start }];
    });
  };
};
