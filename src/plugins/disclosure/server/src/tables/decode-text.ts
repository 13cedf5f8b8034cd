import { TableError } from './table-error';

// Texts of Chinese offices hold no control characters; GB18030 maps stray bytes to private-use signs.
const IMPLAUSIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Co}\ufffd]/u;

/**
 * Decodes the bytes of a text table: by byte order mark, else UTF-16 by its zero bytes, else UTF-8,
 * else GB18030 (what Excel and WPS in Chinese write by default).
 * Throws TableError unknown_encoding rather than guess.
 */
export function decodeText(bytes: Buffer): string {
  const text = decoded(bytes);
  if (text === null || IMPLAUSIBLE.test(text)) throw new TableError('unknown_encoding');
  return text;
}

function decoded(bytes: Buffer): string | null {
  const marked = markedEncoding(bytes) ?? utf16Encoding(bytes);
  if (marked) return decode(bytes, marked);
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  // One broken byte must not turn a whole UTF-8 file into the gibberish it makes as GB18030.
  return isDamagedUtf8(bytes) ? null : decode(bytes, 'gb18030');
}

function markedEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Separators and line ends are ASCII, so UTF-16 without a mark has zero bytes, mostly on one side. */
function utf16Encoding(bytes: Buffer): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < length / 100) return null;
  if (odd > even * 3) return 'utf-16le';
  return even > odd * 3 ? 'utf-16be' : null;
}

function decode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isDamagedUtf8(bytes: Buffer): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const hanzi = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return hanzi > broken * 4;
}
