import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { TABLE_LIMITS, type Sheet } from './sheet';
import { TableError } from './table-error';

/** First bytes of what people upload instead of a table. */
const OTHER_FORMATS: readonly (readonly [prefix: string, format: string])[] = [
  ['25504446', 'PDF'],
  ['52617221', 'RAR'],
  ['377abcaf', '7z'],
  ['1f8b', 'gzip'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['7b5c727466', 'RTF'],
];
const OLE_COMPOUND = 'd0cf11e0a1b11ae1';

/**
 * Reads an uploaded table file. What it is, its bytes decide: a CSV named `.xlsx` is read as CSV.
 * The name only names the sheet of a CSV and tells old formats apart in messages.
 *
 * @throws {TableError} with a stable `code`
 */
export async function readTable(bytes: Buffer, fileName: string): Promise<Sheet[]> {
  if (bytes.length === 0) throw new TableError('empty_file');
  if (bytes.length > TABLE_LIMITS.fileBytes) {
    throw new TableError('too_large', {
      limit: TABLE_LIMITS.fileBytes / 1024 / 1024,
      bytes: bytes.length,
    });
  }
  const head = bytes.subarray(0, 8).toString('hex');
  if (head.startsWith('504b')) return readXlsx(bytes);
  if (head.startsWith(OLE_COMPOUND)) throw oleError(bytes, fileName);
  const other = OTHER_FORMATS.find(([prefix]) => head.startsWith(prefix));
  if (other) throw new TableError('unsupported_format', { format: other[1] });
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(bytes.subarray(0, 200).toString('latin1'))) {
    // Many office systems "export to Excel" a web page named .xls.
    throw new TableError('unsupported_format', { format: 'HTML/XML' });
  }
  return [readCsv(bytes, fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''))];
}

/** Excel encrypts an `.xlsx` by wrapping it in the container of the old formats. */
function oleError(bytes: Buffer, fileName: string): TableError {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return new TableError('encrypted_file');
  }
  const extension = /\.(xls|et|wps|doc|ppt)$/i.exec(fileName)?.[0].toLowerCase() ?? '.xls';
  return new TableError('unsupported_format', { format: extension });
}
