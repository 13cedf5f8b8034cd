import type { CatalogueRow } from './catalogue-row';
import type { Column } from './find-header';

/** Why a row, or a cell of it, could not be taken. `column` is the header it stands under. */
export type RowIssue = {
  sheet: string;
  /** Counts from 1. */
  row: number;
  column: string | null;
  code: RowIssueCode;
  message: string;
};
export type RowIssueCode =
  | 'no_header'
  | 'missing_area'
  | 'missing_level1'
  | 'unknown_method'
  | 'unknown_open_level'
  | 'cell_too_long'
  | 'nothing_above';

export type SkippedRow = {
  sheet: string;
  row: number;
  reason: 'blank' | 'title' | 'header' | 'note' | 'no_header';
};

export type ReadCatalogue = {
  rows: CatalogueRow[];
  columns: { sheet: string; columns: Column[] }[];
  /** Errors. A row with one is not among `rows`. */
  issues: RowIssue[];
  /** What deserves a look in rows that are among `rows`. */
  warnings: RowIssue[];
  skipped: SkippedRow[];
  /** Rows that hold an item: those in `rows` and those with issues, no other. */
  inputRows: number;
};
