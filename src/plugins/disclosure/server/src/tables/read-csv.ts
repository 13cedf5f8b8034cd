import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from './cell-text';
import { decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';
import { finishSheet } from './finish-sheet';
import { TABLE_LIMITS, type Sheet } from './sheet';
import { TableError } from './table-error';

/**
 * Reads a text table separated by commas, semicolons or tabs. Throws TableError unknown_encoding,
 * corrupt_file (an open quotation mark), empty_file, and those of the limits.
 */
export function readCsv(bytes: Buffer, name: string): Sheet {
  const text = decodeText(bytes);
  const sheet = finishSheet(name, records(text), []);
  if (sheet.rows.length === 0) throw new TableError('empty_file');
  return sheet;
}

function records(text: string): string[][] {
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: findDelimiter(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      // One more than allowed, so that the limit is noticed without reading on.
      to: TABLE_LIMITS.rows + 1,
      // A file without line ends would be read whole before its columns are counted.
      max_record_size: TABLE_LIMITS.rowCharacters,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableError('corrupt_file', { reason: error.message });
  }
  return rows.map((row) => row.map(unguardCell));
}
