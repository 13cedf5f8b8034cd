import { diffArrays, type ChangeObject } from 'diff';
import type { TextBlock, TextPart } from '../../../../contracts/versions';
import { type Block, blocksOf } from './text-blocks';

export interface TextComparison {
  blocks: TextBlock[];
  /** Too much is different to mark word by word: blocks are whole. */
  coarse: boolean;
}

/** Edits between two lists of blocks, and between the words of one block: comparing takes their square. */
const MOST_BLOCK_EDITS = 1_000;
const MOST_WORD_EDITS = 400;
/** Word edits of a whole text. */
const MOST_EDITS = 4_000;
/** Pairs of blocks looked at for likeness, in one changed place. */
const MOST_PAIRS = 2_500;
/** Blocks less alike than this are two, not one changed. */
const ALIKE = 0.4;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Clauses, none longer than this. Each segment V8 makes holds a copy of all that was segmented with it. */
const CLAUSES = /[^，。；：、！？\n]{0,199}(?:[，。；：、！？\n]|[^])/gu;

const wordsOf = (text: string): string[] =>
  (text.match(CLAUSES) ?? []).flatMap((clause) =>
    [...SEGMENTER.segment(clause)].map(({ segment }) => segment)
  );

const stateOf = ({ added, removed }: { added: boolean; removed: boolean }): TextPart['state'] =>
  added ? 'added' : removed ? 'removed' : 'same';

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at < Math.max(text.length - 1, 1); at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Sørensen–Dice coefficient of the pairs of characters, 0 to 1. */
const likeness = (one: Map<string, number>, other: Map<string, number>): number => {
  let common = 0;
  let total = 0;
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return (2 * common) / total;
};

/** What became of each block: before, after, or both of one that was changed. */
type Step = { before?: Block; after?: Block };

/** In order: each new block with the first old one left that is like it. */
const pairUp = (removed: readonly Block[], added: readonly Block[]): Step[] => {
  const few = removed.length * added.length <= MOST_PAIRS;
  const old = few ? removed.map(({ text }) => pairsOf(text)) : [];
  const steps: Step[] = [];
  let next = 0;
  let unlike: Step[] = [];
  for (const after of added) {
    const pairs = few ? pairsOf(after.text) : new Map<string, number>();
    const found = old.findIndex(
      (one, index) =>
        index >= next && removed[index]?.tag === after.tag && likeness(one, pairs) >= ALIKE
    );
    const before = removed[found];
    if (!before) {
      unlike.push({ after });
      continue;
    }
    steps.push(...removed.slice(next, found).map((one) => ({ before: one })), ...unlike);
    steps.push({ before, after });
    unlike = [];
    next = found + 1;
  }
  return [...steps, ...removed.slice(next).map((before) => ({ before })), ...unlike];
};

const sameBlock = (one: Block, other: Block): boolean =>
  one.tag === other.tag && one.text === other.text;

const stepsOf = (changes: readonly ChangeObject<Block[]>[]): Step[] => {
  const steps: Step[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const { value = [], added = false, removed = false } = changes[index] ?? {};
    const following = changes[index + 1];
    if (!added && !removed) steps.push(...value.map((block) => ({ before: block, after: block })));
    else if (removed && following?.added) {
      steps.push(...pairUp(value, following.value));
      index += 1;
    } else steps.push(...value.map((block) => (added ? { after: block } : { before: block })));
  }
  return steps;
};

/**
 * Two texts, plain or HTML, block by block and within a changed block word by word. Bounded whatever
 * the texts: where too much is different, blocks are marked whole.
 */
export const compareTexts = (from: string, to: string): TextComparison => {
  const [before, after] = [blocksOf(from), blocksOf(to)];
  const changes = diffArrays(before, after, {
    comparator: sameBlock,
    maxEditLength: MOST_BLOCK_EDITS,
  });
  let coarse = changes === undefined;
  let left = MOST_EDITS;

  const partsOf = (one: string, other: string): TextPart[] => {
    const maxEditLength = Math.min(MOST_WORD_EDITS, left);
    const words = diffArrays(wordsOf(one), wordsOf(other), { maxEditLength });
    if (words === undefined) {
      left -= maxEditLength;
      coarse = true;
      return [
        { state: 'removed', text: one },
        { state: 'added', text: other },
      ];
    }
    return words.map((change) => {
      if (change.added || change.removed) left -= change.count;
      return { state: stateOf(change), text: change.value.join('') };
    });
  };

  const blockOf = ({ before: old, after: young }: Step): TextBlock => {
    if (old && young) {
      const same = old.text === young.text;
      return {
        state: same ? 'same' : 'changed',
        tag: young.tag,
        parts: same ? [{ state: 'same', text: young.text }] : partsOf(old.text, young.text),
      };
    }
    const state = young ? 'added' : 'removed';
    const { tag, text } = young ?? old ?? { tag: 'p', text: '' };
    return { state, tag, parts: [{ state, text }] };
  };

  const steps = changes
    ? stepsOf(changes)
    : [...before.map((block) => ({ before: block })), ...after.map((block) => ({ after: block }))];
  return { blocks: steps.map(blockOf), coarse };
};
