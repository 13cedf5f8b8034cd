import type { CellValue, Worksheet } from 'exceljs';
import { unguardCell } from './cell-text';
import { finishSheet } from './finish-sheet';
import { TABLE_LIMITS, type Merge, type Sheet } from './sheet';
import { TableError } from './table-error';
import { guardZip } from './zip-guard';

// exceljs writes a validation rule that spans a whole column into a million cells; we need none of these.
const IGNORED_NODES = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
];

/**
 * Reads the visible sheets of an `.xlsx`: rich text joined, formulas as their stored results, dates
 * as `YYYY-MM-DD`, links as their text. Throws TableError.
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet[]> {
  await guardZip(bytes);
  // loaded when a file comes, not when the server starts
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(arrayBufferOf(bytes), { ignoreNodes: IGNORED_NODES });
  } catch (error) {
    throw new TableError('corrupt_file', {
      reason: '.xlsx',
      cause: error instanceof Error ? error.message : '',
    });
  }
  const sheets = workbook.worksheets
    .filter((sheet) => sheet.state === 'visible' || sheet.state === undefined)
    .map(readSheet)
    .filter((sheet) => sheet.rows.length > 0);
  if (sheets.length === 0) throw new TableError('empty_file');
  return sheets;
}

function readSheet(sheet: Worksheet): Sheet {
  const rows: string[][] = [];
  sheet.eachRow((row, rowNumber) => {
    const texts: string[] = [];
    row.eachCell((cell, column) => {
      const text = unguardCell(cellText(cell.value, cell.numFmt));
      if (column <= TABLE_LIMITS.columns) texts[column - 1] = text;
      else if (text.trim() !== '') {
        throw new TableError('too_many_columns', { limit: TABLE_LIMITS.columns, columns: column });
      }
    });
    if (rowNumber <= TABLE_LIMITS.rows) rows[rowNumber - 1] = texts;
    else if (texts.some((text) => text?.trim())) {
      throw new TableError('too_many_rows', { limit: TABLE_LIMITS.rows, rows: rowNumber });
    }
  });
  return finishSheet(
    sheet.name,
    Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? '')),
    mergesOf(sheet)
  );
}

function mergesOf(sheet: Worksheet): Merge[] {
  return sheet.model.merges.map((range) => {
    const [first = '', last = first] = range.split(':');
    const start = sheet.getCell(first).fullAddress;
    const end = sheet.getCell(last).fullAddress;
    return { top: start.row - 1, left: start.col - 1, bottom: end.row - 1, right: end.col - 1 };
  });
}

function cellText(value: CellValue, format: string | undefined): string {
  if (value == null) return '';
  if (typeof value === 'number') return numberText(value, format);
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return cellText(value.text, format);
  return cellText(value.result, format);
}

/** A number as its cell shows it where that matters: `0000` keeps the leading zero of an item number. */
function numberText(value: number, format: string | undefined): string {
  if (format && /^0+$/.test(format) && Number.isInteger(value)) {
    return String(value).padStart(format.length, '0');
  }
  return String(value);
}

const dateText = (date: Date) =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);

const arrayBufferOf = (bytes: Buffer): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
};
