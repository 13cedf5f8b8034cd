import type { Worksheet } from 'exceljs';
import { guardCell } from './cell-text';
import type { TableToWrite } from './table-to-write';

const SHEET_NAME_LENGTH = 31;
const NARROWEST = 6;
const WIDEST = 48;

/**
 * Writes tables as one workbook, a sheet each, laid out as offices print them: title across the
 * page, merged header rows that repeat on every page, wrapped text. Formula-like texts are
 * neutralised, since people save such files as CSV later.
 */
export async function writeXlsx(tables: readonly TableToWrite[]): Promise<Buffer> {
  // a fifth of a second to load, which a server need not pay when it starts
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const taken = new Set<string>();
  for (const table of tables) {
    fillSheet(workbook.addWorksheet(sheetName(table.title, taken)), table);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fillSheet(sheet: Worksheet, table: TableToWrite): void {
  const width = Math.max(1, ...table.header.map((row) => row.length));
  const body = [...table.header, ...table.rows];
  sheet.addRow([guardCell(table.title)]);
  for (const row of body) sheet.addRow(row.map(guardCell));
  if (width > 1) sheet.mergeCells(1, 1, 1, width);
  for (const { top, left, bottom, right } of table.merges) {
    sheet.mergeCells(top + 2, left + 1, bottom + 2, right + 1);
  }
  sheet.eachRow((row, number) => {
    const isHeader = number <= table.header.length + 1;
    row.alignment = {
      wrapText: true,
      vertical: 'middle',
      horizontal: isHeader ? 'center' : 'left',
    };
    row.font = { bold: isHeader, size: number === 1 ? 16 : 11 };
  });
  for (let column = 0; column < width; column += 1) {
    sheet.getColumn(column + 1).width = columnWidth(body, column);
  }
  const headerEnd = table.header.length + 1;
  sheet.views = [{ state: 'frozen', ySplit: headerEnd }];
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToHeight: 0,
    printTitlesRow: `2:${headerEnd}`,
  };
}

/** In units of a digit's width; a hanzi takes two. Sampled: a header and some hundred rows show it. */
function columnWidth(rows: string[][], column: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest * 2 + 2));
}

/** Excel allows 31 characters, none of `*?:\/[]`, and no name twice. */
function sheetName(title: string, taken: Set<string>): string {
  const base = title.replace(/[*?:\\/[\]']/g, ' ').trim() || 'Sheet';
  let name = base.slice(0, SHEET_NAME_LENGTH);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = ` (${count})`;
    name = base.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}
