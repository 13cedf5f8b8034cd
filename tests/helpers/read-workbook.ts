import type { Readable } from 'node:stream';
import ExcelJS from 'exceljs';

export type ReadRow = (string | number | null)[];

/**
 * The rows of a workbook's sheets, row by row as they come, each with the name of its sheet.
 *
 * @throws Error at a cell that is neither text nor number: a formula, a link
 */
export async function* workbookRows(
  file: Readable
): AsyncGenerator<{ sheet: string; row: ReadRow }> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
  });
  for await (const sheet of reader) {
    const { name } = sheet as unknown as { name: string };
    for await (const row of sheet) yield { sheet: name, row: plain(row.values) };
  }
}

const plain = (values: ExcelJS.Row['values']): ReadRow =>
  (values as unknown[]).slice(1).map((value) => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new Error(`a cell that is neither text nor number: ${JSON.stringify(value)}`);
  });
