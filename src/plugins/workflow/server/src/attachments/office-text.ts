import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { LONGEST_TEXT, type AttachmentKind } from './attachment-kind';

/** What is read of a zip, unpacked; sizes written in it may lie. */
const MOST_BYTES = 60 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

/** Parts of the document that people read. */
const PARTS: Record<Exclude<AttachmentKind, 'pdf'>, RegExp> = {
  docx: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/u,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/[^/]+|comments\d*)\.xml$/u,
};

/** Where a paragraph, a cell or a row ends. */
const LINE_END = /<\/(?:\w+:)?(?:p|tr|row|si|comment)>|<(?:\w+:)?br\b[^>]*>/gu;
const CELL_END = /<\/(?:\w+:)?(?:tc|c|f)>|<(?:\w+:)?tab\/>/gu;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textOf = (xml: string): string =>
  xml
    .replace(LINE_END, '\n')
    .replace(CELL_END, '\t')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(x?)([\da-f]{1,6});/giu, (_, hex: string, code: string) => {
      const point = parseInt(code, hex ? 16 : 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    });

const read = async (zip: ZipFile, entry: Entry, budget: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > budget) throw new Error('zip bomb');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

/**
 * The words of a Word or Excel file, part by part.
 *
 * @throws Error when it is damaged, encrypted, no such file, or unpacks to more than 60 MB
 */
export const officeText = async (
  bytes: Buffer,
  kind: Exclude<AttachmentKind, 'pdf'>
): Promise<string> => {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  if (zip.entryCount > MOST_ENTRIES) throw new Error('zip bomb');
  let budget = MOST_BYTES;
  let text = '';
  let found = false;
  for await (const entry of zip.eachEntry()) {
    if (!PARTS[kind].test(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new Error('encrypted');
    found = true;
    const part = await read(zip, entry, budget);
    budget -= part.length;
    if (text.length < LONGEST_TEXT) text += `${textOf(part.toString('utf8'))}\n`;
  }
  if (!found) throw new Error(`no .${kind}`);
  return text.slice(0, LONGEST_TEXT);
};
