import ExcelJS from 'exceljs';
import type { SampleRow } from './sample-rows';

/** The same catalogue as one county might send it. */
export type DressedCatalogue = { name: string; fileName: string; bytes: Buffer };

export type Column = {
  header: readonly string[];
  cell: (row: SampleRow) => string;
  merged?: boolean;
};

export type Page = { title: string; rows: SampleRow[]; columns: Column[]; pageLength?: number };

/** The pages as one workbook, with a cover and a hidden sheet as such files have them. */
export async function workbook(name: string, pages: Page[]): Promise<DressedCatalogue> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('封面').addRow(['基层政务公开标准目录汇编']);
  book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['序号', '一级事项', '公开内容']);
  pages.forEach((page, index) => fillPage(book.addWorksheet(`Sheet${index + 1}`), page));
  return { name, fileName: '目录.xlsx', bytes: Buffer.from(await book.xlsx.writeBuffer()) };
}

function fillPage(sheet: ExcelJS.Worksheet, { title, rows, columns, pageLength }: Page): void {
  sheet.addRow([title]);
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.addRow(['编制单位:迎江区人民政府办公室']);
  addHeader(sheet, columns);
  const first = sheet.rowCount + 1;
  rows.forEach((row, index) => {
    if (pageLength && index > 0 && index % pageLength === 0) addHeader(sheet, columns);
    sheet.addRow(columns.map(({ cell }) => cell(row)));
  });
  if (!pageLength) columns.forEach((_, index) => mergeRuns(sheet, { rows, columns, index, first }));
  sheet.addRow([]);
  sheet.addRow(['注:本目录自公布之日起施行。']);
  sheet.addRow(['填表人:张三', '', '', '审核人:李四']);
}

function addHeader(sheet: ExcelJS.Worksheet, columns: Column[]): void {
  const height = Math.max(...columns.map(({ header }) => header.length));
  for (let depth = 0; depth < height; depth += 1) {
    sheet.addRow(columns.map(({ header }) => header[depth] ?? ''));
  }
  if (height === 1) return;
  const top = sheet.rowCount - 1;
  let left = 0;
  while (left < columns.length) {
    const group = columns[left]?.header ?? [];
    let right = left;
    while (group.length > 1 && columns[right + 1]?.header[0] === group[0]) right += 1;
    if (group.length === 1) sheet.mergeCells(top, left + 1, top + 1, left + 1);
    else sheet.mergeCells(top, left + 1, top, right + 1);
    left = right + 1;
  }
}

type Run = { rows: SampleRow[]; columns: Column[]; index: number; first: number };

/** Merges equal neighbours downwards, within one area. */
function mergeRuns(sheet: ExcelJS.Worksheet, { rows, columns, index, first }: Run): void {
  const of = columns[index];
  if (!of?.merged) return;
  const same = (a: number, b: number) =>
    rows[a]?.area === rows[b]?.area && of.cell(rows[a] ?? {}) === of.cell(rows[b] ?? {});
  let start = 0;
  for (let end = 1; end <= rows.length; end += 1) {
    if (end < rows.length && same(start, end)) continue;
    if (end - start > 1 && of.cell(rows[start] ?? {}) !== '') {
      sheet.mergeCells(first + start, index + 1, first + end - 1, index + 1);
    }
    start = end;
  }
}
