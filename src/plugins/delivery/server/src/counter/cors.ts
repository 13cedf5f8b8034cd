import type { Context } from 'koa';

/** Seconds a browser may remember a preflight: the longest Chromium allows. */
const MAX_AGE = '7200';

/** What pages may send beside the headers that need no leave (Fetch § CORS-safelisted). */
const ALLOWED_HEADERS = 'Content-Type, If-None-Match, Idempotency-Key';

const EXPOSED_HEADERS = [
  'Content-Disposition',
  'ETag',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-Request-Id',
].join(', ');

/**
 * Lets pages of the sites read what is public (Fetch § CORS protocol). Never with credentials: nobody's page may act
 * with the cookies of who is logged in to the admin.
 *
 * @returns whether the request was a preflight, and is answered
 */
export const createCors =
  (allows: (origin: string) => Promise<boolean>) =>
  async (ctx: Context): Promise<boolean> => {
    // also where there is no origin: who keeps that answer must not give it to a page
    ctx.vary('Origin');
    const origin = ctx.get('Origin');
    if (origin === '') return false;
    const allowed = await allows(origin);
    if (allowed) ctx.set('Access-Control-Allow-Origin', origin);
    if (ctx.method !== 'OPTIONS' || ctx.get('Access-Control-Request-Method') === '') {
      if (allowed) ctx.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
      return false;
    }
    if (allowed) {
      ctx.set('Access-Control-Allow-Methods', 'GET, HEAD, POST');
      ctx.set('Access-Control-Allow-Headers', ALLOWED_HEADERS);
      ctx.set('Access-Control-Max-Age', MAX_AGE);
    }
    ctx.status = 204;
    return true;
  };
