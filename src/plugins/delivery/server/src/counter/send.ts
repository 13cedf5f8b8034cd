import { pipeline } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Context } from 'koa';
import { bytesIn, encodingFor, plainBytes, type StoredAnswer } from '../cache/stored-answer';
import type { StreamedAnswer } from '../domain/answer';
import { type Encoding, etagIn, matchesEtag } from '../domain/etag';

/** What may be kept by anyone, so long as he asks whether it is still so. */
export const CACHEABLE = 'public, max-age=0, must-revalidate';

const ENCODINGS: readonly Encoding[] = ['identity', 'gzip', 'br'];

const acceptedEncoding = (ctx: Context): Encoding => {
  const accepted = ctx.acceptsEncodings('br', 'gzip', 'identity');
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
};

/** What an answer varies by comes on top of what the counter itself varies by. */
const setHeaders = (ctx: Context, headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'Vary') ctx.vary(value);
    else ctx.set(name, value);
  }
};

/** Sends ready bytes; 304 where the reader has them already. */
export const sendStored = async (ctx: Context, stored: StoredAnswer): Promise<void> => {
  setHeaders(ctx, stored.headers);
  ctx.vary('Accept-Encoding');
  // what was asked by POST may be answered from our own cache, but is nobody else's to keep
  const keepable = stored.tags !== null && ctx.method !== 'POST';
  const encoding = encodingFor(stored, acceptedEncoding(ctx));
  ctx.set('Cache-Control', keepable ? CACHEABLE : 'no-store');
  if (keepable) {
    ctx.set('ETag', etagIn(stored.etag, encoding));
    ctx.set('Surrogate-Key', (stored.tags ?? []).join(' '));
    const known = ctx.get('If-None-Match') || undefined;
    if (ENCODINGS.some((each) => matchesEtag(known, etagIn(stored.etag, each)))) {
      ctx.status = 304;
      return;
    }
  }
  const body = encoding === 'identity' ? plainBytes(stored) : await bytesIn(stored, encoding);
  ctx.status = stored.status;
  ctx.type = stored.type;
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = body;
};

/**
 * Sends what is made while it is sent, no faster than the reader takes it. If he leaves, nothing more
 * is made. If the making fails, the connection is broken off, so that nobody takes a part for the
 * whole.
 *
 * @throws Error what the making failed with
 */
export const sendStream = async (
  ctx: Context,
  { status, type, headers = {}, body }: StreamedAnswer
): Promise<void> => {
  setHeaders(ctx, headers);
  ctx.set('Cache-Control', 'no-store');
  ctx.status = status;
  ctx.type = type;
  const squeezed = /^(text\/|application\/x-ndjson)/.test(type);
  if (squeezed) ctx.vary('Accept-Encoding');
  const gzip = squeezed && ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (gzip) ctx.set('Content-Encoding', 'gzip');
  ctx.respond = false; // Koa would leave the connection open for ever when the making fails
  if (ctx.method === 'HEAD' || ctx.res.destroyed) {
    body.destroy();
    ctx.res.end();
    return;
  }
  const out = gzip ? pipeline(body, createGzip(), () => undefined) : body;
  ctx.res.once('close', () => out.destroy());
  out.pipe(ctx.res);
  try {
    await finished(out, { writable: false });
  } catch (error) {
    ctx.res.destroy();
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
};
