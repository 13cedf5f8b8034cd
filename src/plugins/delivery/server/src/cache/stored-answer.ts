import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from '../domain/answer';
import type { Encoding } from '../domain/etag';
import { etagOf } from '../domain/etag';
import type { Tag } from '../domain/tags';

/** An answer as ready bytes, in each encoding a reader has asked for so far. */
export interface StoredAnswer {
  status: Answer['status'];
  type: string;
  headers: Readonly<Record<string, string>>;
  tags: readonly Tag[] | null;
  /** Of the plain bytes. */
  etag: string;
  bytes: Map<Encoding, Buffer>;
}

/** Shorter bodies do not get smaller, or not by what it costs. */
const WORTH_COMPRESSING = 1_024;

// Answers are compressed while a reader waits: the middle of both scales.
const COMPRESS = {
  gzip: promisify(gzip),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
};

export const storedAnswer = ({ status, type, headers = {}, tags, body }: Answer): StoredAnswer => {
  if (typeof body !== 'string') throw new TypeError('A stream cannot be stored');
  const plain = Buffer.from(body);
  return {
    status,
    type,
    headers,
    tags,
    etag: etagOf(plain),
    bytes: new Map([['identity', plain]]),
  };
};

export const plainBytes = ({ bytes }: StoredAnswer): Buffer =>
  bytes.get('identity') ?? Buffer.alloc(0);

/** The encoding to send it in: the reader's choice, or none where that would not pay. */
export const encodingFor = (stored: StoredAnswer, accepted: Encoding): Encoding =>
  plainBytes(stored).length < WORTH_COMPRESSING ? 'identity' : accepted;

/** Its bytes in an encoding, made on first demand and kept with it. */
export const bytesIn = async (stored: StoredAnswer, encoding: Encoding): Promise<Buffer> => {
  const ready = stored.bytes.get(encoding);
  if (ready || encoding === 'identity') return ready ?? plainBytes(stored);
  const made = await COMPRESS[encoding](plainBytes(stored));
  stored.bytes.set(encoding, made);
  return made;
};

/** Bytes of memory it takes. */
export const sizeOf = ({ bytes }: StoredAnswer): number =>
  [...bytes.values()].reduce((sum, { length }) => sum + length, 0);
