import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { errorBody, languageOf } from '../domain/error-messages';
import { PublicError } from '../domain/public-error';

/** Route middleware: every failure of the public API answers in the shape of the contract. */
export const publicErrors =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const language = languageOf(ctx.get('Accept-Language') || undefined);
      ctx.vary('Accept-Language');
      ctx.set('Cache-Control', 'no-store');
      if (error instanceof PublicError) {
        ctx.status = error.status;
        ctx.body = errorBody(error, language);
        return;
      }
      const requestId = crypto.randomUUID();
      strapi.log.error(`[${requestId}] ${ctx.method} ${ctx.path}`, error);
      ctx.status = 500;
      ctx.body = errorBody(new PublicError('internal', { requestId }), language);
    }
  };
