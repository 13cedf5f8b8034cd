import type { Context } from 'koa';
import { PublicError } from '../domain/public-error';

/** Bytes of path and query together: room for every parameter there is, in percent-encoded Chinese. */
export const LONGEST_URL = 8_192;

/** @throws PublicError `uri_too_long`, `bad_request` */
export const refuseMalformed = (ctx: Context): void => {
  if (ctx.url.length > LONGEST_URL) throw new PublicError('uri_too_long', { limit: LONGEST_URL });
  if (!ctx.path.includes('%')) return;
  try {
    decodeURIComponent(ctx.path);
  } catch {
    throw new PublicError('bad_request', {
      reason: { zh: '路径中的百分号编码不正确', en: 'bad percent-encoding in the path' },
    });
  }
};
