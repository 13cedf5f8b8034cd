import { stringify } from 'csv-stringify/sync';
import { csvText } from '../domain/spreadsheet-text';
import { type Cell, cellsOf } from '../domain/table';
import type { ExportFormat } from './export-format';

// Excel in Chinese takes a file without this mark for GB 18030.
const BYTE_ORDER_MARK = '\ufeff';

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : csvText(cell)))),
    { record_delimiter: 'windows' }
  );

/** For Excel and WPS in Chinese: RFC 4180 in UTF-8, headings in the first line. */
export const csv: ExportFormat = {
  extension: 'csv',
  name: 'Csv',
  type: 'text/csv',
  summary: 'CSV (UTF-8 with byte order mark, headings in Chinese)',
  async *write(batches, { columns, labels }) {
    yield BYTE_ORDER_MARK + lines([columns.map(({ heading }) => heading)]);
    for await (const rows of batches) {
      yield lines(rows.map((row) => cellsOf(columns, row, labels)));
    }
  },
};
