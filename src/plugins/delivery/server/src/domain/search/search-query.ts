import { fold } from './fold';
import { KIND, quoted } from './lexemes';
import { squash, typedNumbers } from './numbers';
import { bigramsOf, runsOf, type Run } from './runs';
import type { Segmenter } from './segmenter';
import { partsOf } from './synonyms';
import { joinsOf, wordsOf } from './words-of';

/** More than anybody types; what comes after is not searched for. */
const MOST_TERMS = 12;
const LONGEST_MISTYPED = 12;
const SHORTEST_MISTYPED = 3;
const SHORTEST_PREFIX = 2;
const SHORTEST_KEY_PREFIX = 4;

/** One thing that is searched for, as `tsquery` expressions. */
interface Term {
  /** As written. */
  exact: string;
  /** The same in the title and the names. */
  titled: string;
  /** Wherever the characters stand beside each other. */
  loose: string;
  /** What counts for the rank. */
  rank: readonly string[];
  /** What is shown as found; folded. */
  shown: readonly string[];
}

/** What a query asks for. Expressions are the input of `::tsquery`; null: nothing of that kind. */
export interface SearchQuery {
  /** Its name or number is exactly this. */
  key: string | null;
  /** Its name or number begins like this. */
  keyPrefix: string | null;
  /** Everything in the title and the names. */
  titled: string | null;
  /** Everything, anywhere. */
  exact: string | null;
  /** Ways to find more when that finds too little, best first. */
  relaxed: readonly string[];
  /** What counts for the rank. */
  rank: string | null;
  /** What is shown as found; folded. */
  shown: readonly string[];
  /** The query itself, folded: titles that contain it come first. */
  text: string;
}

const all = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' & ');
const any = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(' | ');
const lexemes = (list: readonly string[], kind = ''): string =>
  list.map((one) => quoted(kind + one)).join(' & ');

const pairTerm = (characters: readonly string[]): Term => {
  const pairs = [...new Set(bigramsOf(characters))];
  const exact = lexemes(pairs, KIND.pair);
  return {
    exact,
    titled: lexemes(pairs, KIND.title + KIND.pair),
    loose: exact,
    rank: pairs.map((pair) => KIND.pair + pair),
    shown: [characters.join('')],
  };
};

const wordTerm = (
  word: string,
  { fine, name }: { fine: readonly string[]; name: boolean }
): Term => {
  const characters = [...word];
  if (characters.length > 2) {
    const term = pairTerm(characters);
    return { ...term, rank: fine };
  }
  const pair = quoted(KIND.pair + word);
  // what was indexed before the name was known has its characters only
  return {
    exact: name ? `${quoted(word)} | ${pair}` : quoted(word),
    titled: name
      ? `${quoted(KIND.title + word)} | ${quoted(KIND.title + KIND.pair + word)}`
      : quoted(KIND.title + word),
    loose: pair,
    rank: [word],
    shown: [word],
  };
};

const characterTerm = (character: string): Term => {
  const begins = `${quoted(KIND.title + character)}:*`;
  const exact = `${quoted(character)} | ${begins}`;
  return { exact, titled: begins, loose: exact, rank: [character], shown: [character] };
};

const latinTerm = (text: string, last: boolean): Term => {
  const whole = /^\d+$/.test(text) || text.length < SHORTEST_PREFIX || !last;
  const suffix = whole ? '' : ':*';
  const exact = quoted(text) + suffix;
  return {
    exact,
    titled: quoted(KIND.title + text) + suffix,
    loose: exact,
    rank: [text],
    shown: [text],
  };
};

/** Any of several ways to say the same. */
const anyTerm = (ways: readonly Term[]): Term => ({
  exact: any(ways.map((way) => way.exact)),
  titled: any(ways.map((way) => way.titled)),
  loose: any(ways.map((way) => way.loose)),
  rank: ways.flatMap((way) => way.rank),
  shown: ways.flatMap((way) => way.shown),
});

/** Several terms as one. */
const allTerm = (terms: readonly Term[]): Term => ({
  exact: all(terms.map((term) => term.exact)),
  titled: all(terms.map((term) => term.titled)),
  loose: all(terms.map((term) => term.loose)),
  rank: terms.flatMap((term) => term.rank),
  shown: terms.flatMap((term) => term.shown),
});

interface Said {
  terms: Term[];
  /** Only where there is nothing else. */
  stops: Term[];
}

/** The terms of a run of Chinese characters. */
const hanTerms = (run: Run, segmenter: Segmenter): Said => {
  const parts = partsOf(run.text);
  if (parts.length === 1 && parts[0]?.synonyms.length === 0) return wordTerms(run, segmenter);
  const said = parts.map(({ text, synonyms }): Said => {
    if (synonyms.length === 0) {
      // 金 of 低保金, 户 of 低保户
      if ([...text].length === 1) return { terms: [], stops: [] };
      return wordTerms({ ...run, text }, segmenter);
    }
    const ways = synonyms.map((word) =>
      allTerm(wordTerms({ ...run, text: word }, segmenter).terms)
    );
    return { terms: [anyTerm(ways)], stops: [] };
  });
  return {
    terms: said.flatMap(({ terms }) => terms),
    stops: said.flatMap(({ stops }) => stops),
  };
};

const wordTerms = (run: Run, segmenter: Segmenter): Said => {
  const words = wordsOf(run, segmenter);
  const terms: Term[] = [];
  const stops: Term[] = [];
  for (const word of words) {
    if (word.characters.length > 1) {
      const made = wordTerm(word.text, { fine: word.fine, name: segmenter.isName(word.text) });
      (word.stop ? stops : terms).push(made);
    }
  }
  const joins = joinsOf(words);
  for (const join of joins) terms.push(pairTerm([...join]));
  if (terms.length === 0 && stops.length === 0) {
    const characters = words.map((word) => word.text);
    const lone = words.find((word) => !word.stop) ?? words[0];
    if (characters.length > 1) stops.push(pairTerm(characters));
    else if (lone) stops.push(characterTerm(lone.text));
  } else if (terms.length === 0) {
    const alone = words.filter((word) => !word.stop);
    terms.push(...alone.map((word) => characterTerm(word.text)));
  }
  return { terms, stops };
};

const QUOTED = /["“”„‟『「]([^"“”„‟『』「」]+)["“”„‟』」]/gu;

/** Characters in this order with nothing between them, by the places of their pairs. */
const phraseTerm = (text: string): Term | null => {
  const pieces: { lexeme: string; at: number }[] = [];
  let place = 0;
  let end = 0;
  for (const run of runsOf(text)) {
    if (run.at > end) place += 1;
    end = run.at + run.text.length;
    if (!run.han) {
      pieces.push({ lexeme: run.text, at: place });
      place += 1;
      continue;
    }
    const characters = [...run.text];
    bigramsOf(characters).forEach((pair, index) => {
      pieces.push({ lexeme: KIND.pair + pair, at: place + index });
    });
    place += characters.length;
  }
  const kept = pieces.slice(0, MOST_TERMS * 2);
  if (kept.length === 0) return null;
  const exact = kept
    .map(({ lexeme, at }, index) =>
      index === 0 ? quoted(lexeme) : `<${at - (kept[index - 1]?.at ?? 0)}> ${quoted(lexeme)}`
    )
    .join(' ');
  return {
    exact,
    titled: lexemes([...new Set(kept.map(({ lexeme }) => KIND.title + lexeme))]),
    loose: exact,
    rank: kept.map(({ lexeme }) => lexeme),
    shown: [text.trim()],
  };
};

const numberTerm = (number: string): Term => {
  const exact = quoted(KIND.number + number);
  return { exact, titled: exact, loose: exact, rank: [], shown: [] };
};

/**
 * A text with one character wrong, missing or too many, found in titles and names: each place in
 * turn is left out, and what stands on its two sides is asked for.
 */
const mistyped = (characters: readonly string[]): string | null => {
  if (characters.length < SHORTEST_MISTYPED || characters.length > LONGEST_MISTYPED) return null;
  const pairs = bigramsOf(characters);
  const ways = new Set<string>();
  const way = (kept: readonly string[], bridge: string[]) => {
    const parts = [...new Set([...kept.map((pair) => KIND.title + KIND.pair + pair), ...bridge])];
    // one pair of characters alone is in too many titles; with another between them it is rare
    if (parts.length > 1 || bridge.some((one) => one.startsWith(KIND.gap))) {
      ways.add(lexemes(parts));
    }
  };
  characters.forEach((_, index) => {
    const [before, after] = [characters[index - 1], characters[index + 1]];
    const apart = pairs.filter((__, pair) => pair !== index - 1 && pair !== index);
    if (before !== undefined && after !== undefined) {
      way(apart, [KIND.gap + before + after]);
      way(apart, [KIND.title + KIND.pair + before + after]);
    } else {
      way(apart, []);
    }
    if (after !== undefined) {
      way(
        pairs.filter((__, pair) => pair !== index),
        [`${KIND.gap}${characters[index] ?? ''}${after}`]
      );
    }
  });
  return ways.size ? any([...ways]) : null;
};

const mostOf = (terms: readonly Term[]): string[] => {
  if (terms.length < 2) return [];
  if (terms.length === 2) return [any(terms.map((term) => term.titled))];
  const allBut = (missing: number) =>
    all(terms.filter((_, index) => index !== missing).map((term) => term.loose));
  return [any(terms.map((_, index) => allBut(index)))];
};

/** @returns what to ask the database for; everything null where the text has nothing to search. */
export const searchQuery = (text: string, segmenter: Segmenter): SearchQuery => {
  const folded = fold(text);
  const phrases: string[] = [];
  const free = folded.replace(QUOTED, (_, phrase: string) => {
    phrases.push(phrase);
    return ' ';
  });
  const { numbers, rest } = typedNumbers(free);
  const runs = runsOf(rest);
  const made = runs.map((run, index) =>
    run.han
      ? hanTerms(run, segmenter)
      : { terms: [latinTerm(run.text, index === runs.length - 1)], stops: [] }
  );
  const said = [
    ...phrases.flatMap((phrase) => phraseTerm(phrase) ?? []),
    ...numbers.map(numberTerm),
    ...made.flatMap(({ terms }) => terms),
  ];
  const terms = (said.length ? said : made.flatMap(({ stops }) => stops)).slice(0, MOST_TERMS);
  const key = squash(folded);
  const rank = [...new Set(terms.flatMap((term) => term.rank))];
  const exact = terms.length ? all(terms.map((term) => term.exact)) : null;
  const loose = terms.length ? all(terms.map((term) => term.loose)) : null;
  const characters = [...squash(rest)];
  return {
    key: key && phrases.length === 0 ? quoted(KIND.key + key) : null,
    keyPrefix:
      phrases.length === 0 && key.length >= SHORTEST_KEY_PREFIX && /\d/.test(key)
        ? `${quoted(KIND.key + key)}:*`
        : null,
    titled: terms.length ? all(terms.map((term) => term.titled)) : null,
    exact,
    // what was put in quotation marks, and a number, are meant as they are
    relaxed:
      phrases.length + numbers.length > 0
        ? []
        : [loose === exact ? null : loose, mistyped(characters), ...mostOf(terms)].filter(
            (expression) => expression !== null
          ),
    rank: rank.length ? rank.map((lexeme) => quoted(lexeme)).join(' | ') : null,
    shown: [...new Set(terms.flatMap((term) => term.shown))].filter(Boolean),
    text: folded.replace(/\s+/g, ' ').trim(),
  };
};
