import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import type { stream as streaming } from 'exceljs';
import { type Cell, cellsOf } from '../domain/table';
import type { Batches, ExportFormat, ExportTable } from './export-format';

type Workbook = InstanceType<typeof streaming.xlsx.WorkbookWriter>;
type Sheet = ReturnType<Workbook['addWorksheet']>;

// Excel's own limits: longer names, cells and sheets make it refuse the file.
const NAME_LENGTH = 31;
const CELL_LENGTH = 32_767;
const ROWS_OF_A_SHEET = 1_048_576;

const NARROWEST = 8;
const WIDEST = 48;

/** In units of a digit's width; a hanzi takes two. The rows read first stand for all. */
const widthOf = (texts: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((text) => String(text).length * 2 + 2)));

const sheetName = (title: string, number: number): string => {
  const suffix = number === 1 ? '' : ` (${number})`;
  return title.replace(/[*?:\\/[\]']/g, ' ').slice(0, NAME_LENGTH - suffix.length) + suffix;
};

const fitting = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > CELL_LENGTH
    ? `${cell.slice(0, CELL_LENGTH - 1)}…`
    : cell;

/**
 * Waits until the archive has room again. The library takes whatever it is given and keeps it in
 * memory; only the archive behind its sheet knows that the reader is slow.
 */
const roomIn = async (sheet: Sheet, signal: AbortSignal): Promise<void> => {
  type Entry = Writable & { _writableState: { needDrain: boolean } };
  const [entry] = (sheet as unknown as { stream: { pipes: Entry[] } }).stream.pipes;
  if (entry?._writableState.needDrain) await once(entry, 'drain', { signal });
};

/** Writes one workbook, a sheet for as many rows as a sheet may have. */
const fill = async (
  workbook: Workbook,
  batches: Batches,
  {
    title,
    columns,
    labels,
    signal,
    rowsOfASheet,
  }: ExportTable & { signal: AbortSignal; rowsOfASheet: number }
): Promise<void> => {
  const headings = columns.map(({ heading }) => heading);
  let sheets = 0;
  let widths = headings.map((heading) => widthOf([heading]));
  const open = (): Sheet => {
    sheets += 1;
    const sheet = workbook.addWorksheet(sheetName(title, sheets), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = widths.map((width) => ({ width }));
    const header = sheet.addRow(headings);
    header.font = { bold: true };
    header.commit();
    return sheet;
  };
  let sheet: Sheet | undefined;
  let left = 0;
  for await (const rows of batches) {
    const table = rows.map((row) => cellsOf(columns, row, labels).map(fitting));
    if (!sheet)
      widths = headings.map((heading, n) =>
        widthOf([heading, ...table.map((row) => row[n] ?? '')])
      );
    for (const cells of table) {
      if (left === 0) {
        sheet?.commit();
        sheet = open();
        left = rowsOfASheet - 1;
      }
      sheet?.addRow(cells).commit();
      left -= 1;
    }
    if (sheet) await roomIn(sheet, signal);
    signal.throwIfAborted();
  }
  sheet ??= open();
  sheet.commit();
  await workbook.commit();
};

/** For offices: texts are texts whatever they begin with, so that nothing runs or loses a zero. */
export const xlsx = (rowsOfASheet = ROWS_OF_A_SHEET): ExportFormat => ({
  extension: 'xlsx',
  name: 'Xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  summary: 'Excel workbook (headings in Chinese)',
  async *write(batches, table) {
    // a fifth of a second to load, which a server need not pay when it starts
    const { default: ExcelJS } = await import('exceljs');
    const out = new PassThrough();
    const stopped = new AbortController();
    out.once('close', () => stopped.abort());
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
    fill(workbook, batches, { ...table, signal: stopped.signal, rowsOfASheet }).catch(
      (error: Error) => out.destroy(error)
    );
    yield* out as AsyncIterable<Buffer>;
  },
});
