import { stringify } from 'csv-stringify/sync';
import { guardCell } from './cell-text';
import type { TableToWrite } from './table-to-write';

/**
 * Writes a table as CSV that Excel and WPS in Chinese open rightly: UTF-8 with byte order mark, CRLF.
 * Cells that a spreadsheet would run as formulas are neutralised ({@link guardCell}).
 */
export function writeCsv(table: TableToWrite): Buffer {
  const rows = [[table.title], ...table.header, ...table.rows];
  const text = stringify(
    rows.map((row) => row.map(guardCell)),
    { bom: true, record_delimiter: 'windows' }
  );
  return Buffer.from(text, 'utf8');
}
