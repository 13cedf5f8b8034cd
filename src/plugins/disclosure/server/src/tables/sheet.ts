/** A merged region; rows and columns count from 0, both ends included. */
export type Merge = { top: number; left: number; bottom: number; right: number };

/** One sheet of a table file as text. Every cell of a merged region carries the region's text. */
export type Sheet = { name: string; rows: string[][]; merges: Merge[] };

/** What a table may hold at most. 32,767 characters is what Excel itself allows in a cell. */
export const TABLE_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  cells: 1_500_000,
  cellCharacters: 32_767,
  /** Text of one row of a CSV. */
  rowCharacters: 1_000_000,
} as const;
