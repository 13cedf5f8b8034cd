import type { TextBlock, TextPart } from '../../../../contracts/versions';

/** A block as one of the two versions has it; null where that version does not have it. */
export type Side = { tag: string; parts: readonly TextPart[] } | null;

export interface Row {
  changed: boolean;
  from: Side;
  to: Side;
}

const sideOf = ({ tag, parts }: TextBlock, without: 'added' | 'removed'): Side => {
  const left = parts.filter(({ state }) => state !== without);
  return left.length > 0 ? { tag, parts: left } : null;
};

/** A text as rows, what was on the left, what is now on the right. */
export const rowsOf = (blocks: readonly TextBlock[]): Row[] =>
  blocks.map((block) => ({
    changed: block.state !== 'same',
    from: block.state === 'added' ? null : sideOf(block, 'added'),
    to: block.state === 'removed' ? null : sideOf(block, 'removed'),
  }));
