import type { Sheet } from '../../tables/sheet';
import { findHeader } from './find-header';
import type { ReadCatalogue } from './read-catalogue';
import { SheetReader } from './sheet-reader';

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
