import type { Context } from 'koa';
import type { Traffic } from '../services/traffic';
import type { CacheResult } from '../watch/observed';

/** What the counter finds out about a request on its way, in `ctx.state`. */
export interface Noted {
  requestId: string;
  door: string;
  cache: CacheResult;
}

export const noted = (ctx: Context): Noted => ctx.state;

/** Doors asked so often that their lines would bury the others. */
const PROBES = ['/_health', '/_ready', '/metrics'];

/** Follows a request until its answer has been sent. */
export const observe = (ctx: Context, traffic: Traffic, requestId: string): void => {
  const startedAt = performance.now();
  const state: Noted = Object.assign(ctx.state, {
    requestId,
    door: 'other',
    cache: 'none' as const,
  });
  ctx.set('X-Request-Id', requestId);
  traffic.began();
  ctx.res.once('close', () => {
    traffic.ended();
    if (!traffic.isWatched || PROBES.includes(ctx.path)) return;
    const length = ctx.res.getHeader('Content-Length');
    traffic.observe({
      ...{ requestId, method: ctx.method, path: ctx.path, status: ctx.res.statusCode },
      ...{ door: state.door, cache: state.cache },
      milliseconds: performance.now() - startedAt,
      bytes: length === undefined ? null : Number(length),
      aborted: !ctx.res.writableFinished,
    });
  });
};
