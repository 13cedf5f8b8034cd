import type { Context } from 'koa';
import { etagOf, matchesEtag } from '../domain/etag';

export interface Answer {
  data: unknown;
  meta: Record<string, unknown>;
  /** What the answer depends on; a CDN purges by them (`Surrogate-Key`). */
  tags: readonly string[];
}

/** Writes a public answer: JSON with a strong ETag, 304 where the reader has it already. */
export const answer = (ctx: Context, { data, meta, tags }: Answer): void => {
  const body = JSON.stringify({ data, meta });
  const etag = etagOf(body);
  ctx.set('ETag', etag);
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  ctx.set('Surrogate-Key', tags.join(' '));
  ctx.vary('Accept-Encoding');
  if (matchesEtag(ctx.get('If-None-Match') || undefined, etag)) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
};
