import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'koa';
import type { Metrics } from '../watch/metrics';

export interface OperatorDoors {
  isReady: () => Promise<boolean>;
  metrics: Metrics | undefined;
  /** What must be shown to see the metrics on the public port; null: they are not there. */
  token: string | null;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in the same time whatever is right about it. */
const isToken = (given: string, token: string): boolean =>
  timingSafeEqual(digest(given), digest(`Bearer ${token}`));

/**
 * `/_ready` for load balancers, and `/metrics` for who has the token; neither is limited, neither tells
 * strangers anything.
 *
 * @returns whether the request was for one of them, and is answered
 */
export const createOperatorDoors =
  ({ isReady, metrics, token }: OperatorDoors) =>
  async (ctx: Context): Promise<boolean> => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return false;
    if (ctx.path === '/_ready') {
      const ready = await isReady();
      ctx.set('Cache-Control', 'no-store');
      ctx.status = ready ? 200 : 503;
      ctx.body = { status: ready ? 'ready' : 'unavailable' };
      return true;
    }
    if (ctx.path !== '/metrics' || !metrics || token === null) return false;
    if (!isToken(ctx.get('Authorization'), token)) return false;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await metrics.text();
    ctx.type = metrics.contentType;
    return true;
  };
