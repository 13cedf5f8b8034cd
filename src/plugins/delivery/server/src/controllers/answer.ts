import type { Context } from 'koa';
import { etagOf, matchesEtag } from '../domain/etag';

export interface Answer {
  data: unknown;
  meta: Record<string, unknown>;
  /** What the answer depends on; a CDN purges by them (`Surrogate-Key`). */
  tags: readonly string[];
}

/** What may be kept by anyone, so long as he asks whether it is still so. */
export const CACHEABLE = 'public, max-age=0, must-revalidate';

/** Sends a cacheable body with a strong ETag, or 304 where the reader has it already. */
export const sendCacheable = (
  ctx: Context,
  { body, type, tags }: { body: string; type: string; tags: readonly string[] }
): void => {
  const etag = etagOf(body);
  ctx.set('ETag', etag);
  ctx.set('Cache-Control', CACHEABLE);
  ctx.set('Surrogate-Key', tags.join(' '));
  ctx.vary('Accept-Encoding');
  if (matchesEtag(ctx.get('If-None-Match') || undefined, etag)) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = body;
};

/** Writes a public answer of the REST API. */
export const answer = (ctx: Context, { data, meta, tags }: Answer): void =>
  sendCacheable(ctx, {
    body: JSON.stringify({ data, meta }),
    type: 'application/json; charset=utf-8',
    tags,
  });
