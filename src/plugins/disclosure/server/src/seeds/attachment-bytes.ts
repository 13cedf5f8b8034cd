import path from 'node:path';
import { writeCsv } from '../tables/write-csv';
import { writeXlsx } from '../tables/write-xlsx';
import { bodyTables, bodyText } from './plain-body';
import type { RecordText } from './records/record-seed';

/** The content of a sample attachment: of a sheet the tables of the record's body, of a text the body. */
export const attachmentBytes = async (name: string, record: RecordText): Promise<Buffer> => {
  const tables = bodyTables(record.body).map(([header = [], ...rows]) => ({
    title: path.parse(name).name,
    header: [[...header]],
    merges: [],
    rows: rows.map((row) => [...row]),
  }));
  const [first] = tables;
  switch (path.extname(name)) {
    case '.xlsx':
      return writeXlsx(tables);
    case '.csv':
      return first ? writeCsv(first) : Buffer.alloc(0);
    default:
      return Buffer.from(`${record.title}\n\n${bodyText(record.body)}\n`, 'utf8');
  }
};
