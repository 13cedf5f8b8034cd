import { createHash } from 'node:crypto';

/** How the bytes of an answer may be written (RFC 9110 §8.4.1). */
export type Encoding = 'identity' | 'gzip' | 'br';

/** A strong entity tag of these bytes (RFC 9110 §8.8.3). */
export const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Each encoding has other bytes, so another strong tag. */
export const etagIn = (etag: string, encoding: Encoding): string =>
  encoding === 'identity' ? etag : `${etag.slice(0, -1)}-${encoding}"`;

/** Whether `If-None-Match` names this tag (weak comparison, RFC 9110 §13.1.2). */
export const matchesEtag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
