import type { Sheet } from '../../tables/sheet';
import type { CatalogueRow } from './catalogue-row';
import { findHeader, type Column } from './find-header';
import { SheetReader } from './sheet-reader';

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

/**
 * Reads official catalogue tables (基层政务公开标准目录). The area of a row is that of its column, else
 * `areaName`, else that of the title above it, else that of its sheet's name.
 *
 * Sheets without a header (a cover, notes) are skipped, unless no sheet has one.
 */
export function readCatalogue(
  sheets: readonly Sheet[],
  options: { areaName?: string } = {}
): ReadCatalogue {
  const result: ReadCatalogue = {
    rows: [],
    columns: [],
    issues: [],
    warnings: [],
    skipped: [],
    inputRows: 0,
  };
  for (const sheet of sheets) {
    const header = findHeader(sheet.rows);
    if (header) new SheetReader(sheet, options.areaName ?? null, result).read(header);
    else skipSheet(sheet, result);
  }
  if (result.columns.length === 0) {
    for (const { name } of sheets) {
      result.issues.push({
        sheet: name,
        row: 1,
        column: null,
        code: 'no_header',
        message:
          '前 15 行中找不到表头(序号、一级事项、公开内容、公开时限 …) / No header found in the first 15 rows',
      });
    }
  }
  return result;
}

function skipSheet(sheet: Sheet, result: ReadCatalogue): void {
  sheet.rows.forEach((cells, index) => {
    const isBlank = cells.every((cell) => cell.trim() === '');
    const reason = isBlank ? 'blank' : 'no_header';
    result.skipped.push({ sheet: sheet.name, row: index + 1, reason });
  });
}
