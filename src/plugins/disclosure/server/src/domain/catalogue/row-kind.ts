import type { Merge } from '../../tables/sheet';
import { normalLabel } from './label';

/** What a row below a header is, besides a header again. Only `data` rows are input rows. */
export type RowKind = 'blank' | 'title' | 'note' | 'data';

const NOTE = /^(注|备注|说明|填表说明|附注|note)\d*[:.、]|^\*/;
const SIGNATURE =
  /^(填表|制表|填报|编制|审核|审批|负责|联系|经办)(人|单位|部门|电话|时间|日期|领导)?:|^(日期|单位|电话):/;
const TITLE = /目录|清单|领域/;

/**
 * - blank: no text at all;
 * - title: one text alone, printed across the table or in its first column, that speaks of a list;
 * - note: a text alone that begins like a note or is printed across the table, or nothing but
 *   labels that people sign behind (填表人: …).
 */
export function rowKind(cells: readonly string[], isMergedAcross: boolean): RowKind {
  const texts = cells.filter((cell) => cell.trim() !== '');
  const [first] = texts;
  if (first === undefined) return 'blank';
  const label = normalLabel(first);
  if (texts.every((text) => SIGNATURE.test(normalLabel(text)))) return 'note';
  if (!texts.every((text) => text === first)) return 'data';
  const isAlone = texts.length === 1 || isMergedAcross;
  if (isAlone && NOTE.test(label)) return 'note';
  const inFirstColumn = (cells[0] ?? '').trim() !== '';
  if (isMergedAcross || (texts.length === 1 && inFirstColumn && TITLE.test(label))) {
    return TITLE.test(label) ? 'title' : 'note';
  }
  return 'data';
}

/** Rows in which one merged cell spans most of the table. */
export function rowsMergedAcross(merges: readonly Merge[], width: number): Set<number> {
  const rows = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    const span = right - left + 1;
    if (span < 3 || span * 2 < width) continue;
    for (let row = top; row <= bottom; row += 1) rows.add(row);
  }
  return rows;
}
