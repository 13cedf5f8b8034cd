import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { MarkupCounter } from './markup-counter';
import { TableError } from './table-error';

const MAX_UNPACKED = 120 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
// A real sheet packs to about a tenth; repetitive ones reach a fiftieth.
const MAX_RATIO = 200;
const RATIO_APPLIES_FROM = 2 * 1024 * 1024;
const NESTED = /\.(zip|7z|rar|gz|xz|bz2|tar|xlsx|docx|jar)$/i;

/**
 * Looks into an `.xlsx` before a parser that keeps everything in memory sees it. It unpacks every
 * entry once and throws the bytes away, since the sizes written in a zip may lie.
 *
 * Throws TableError zip_bomb, encrypted_file, corrupt_file, unsupported_format (a zip, no workbook),
 * too_many_rows, too_many_cells.
 */
export async function guardZip(bytes: Buffer): Promise<void> {
  const zip = await open(bytes);
  try {
    await inspect(zip);
  } catch (error) {
    throw asTableError(error);
  } finally {
    zip.close();
  }
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  } catch (error) {
    throw asTableError(error);
  }
}

async function inspect(zip: ZipFile): Promise<void> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new TableError('zip_bomb', { reason: `${zip.entryCount} entries` });
  }
  const names: string[] = [];
  let budget = MAX_UNPACKED;
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    if (entry.isEncrypted()) throw new TableError('encrypted_file');
    if (NESTED.test(entry.fileName) && !entry.fileName.startsWith('xl/embeddings/')) {
      throw new TableError('zip_bomb', { reason: `${entry.fileName} inside` });
    }
    if (!entry.fileName.endsWith('/')) budget -= await unpackedSize(zip, entry, budget);
  }
  if (!names.includes('xl/workbook.xml')) {
    throw new TableError('unsupported_format', { format: kindOf(names) });
  }
}

async function unpackedSize(zip: ZipFile, entry: Entry, budget: number): Promise<number> {
  // The declared size is only a shortcut to refuse early; the bytes counted below decide.
  if (entry.uncompressedSize > budget) throw bomb(entry, entry.uncompressedSize);
  const counter = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName) ? new MarkupCounter() : null;
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > budget) throw bomb(entry, size);
    if (size > RATIO_APPLIES_FROM && size > MAX_RATIO * entry.compressedSize) {
      throw bomb(entry, size);
    }
    counter?.add(part);
  }
  return size;
}

const bomb = (entry: Entry, size: number) =>
  new TableError('zip_bomb', {
    reason: `${entry.fileName}: ${entry.compressedSize} → ${size} bytes`,
  });

function kindOf(names: string[]): string {
  if (names.includes('xl/workbook.bin')) return '.xlsb';
  if (names.some((name) => name.startsWith('word/'))) return '.docx';
  if (names.some((name) => name.startsWith('ppt/'))) return '.pptx';
  if (names.includes('mimetype') && names.includes('content.xml')) return '.ods';
  return '.zip';
}

function asTableError(error: unknown): TableError {
  if (error instanceof TableError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (/too many bytes in the stream/.test(reason)) return new TableError('zip_bomb', { reason });
  return new TableError('corrupt_file', { reason });
}
