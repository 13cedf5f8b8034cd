import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errorBody, languageOf } from '../domain/error-messages';
import { PublicError } from '../domain/public-error';
import { noted } from './observe';

/** Every failure of the public API answers in the shape of the contract; ours are masked and logged. */
export const sendFailure = (strapi: Core.Strapi, ctx: Context, error: unknown): void => {
  if (ctx.respond === false) {
    strapi.log.error(`${ctx.method} ${ctx.path} broke off`, error);
    return;
  }
  const language = languageOf(ctx.get('Accept-Language') || undefined);
  ctx.vary('Accept-Language');
  ctx.set('Cache-Control', 'no-store');
  ctx.remove('ETag');
  if (error instanceof PublicError) {
    ctx.status = error.status;
    const { seconds } = error.values;
    if (typeof seconds === 'number') ctx.set('Retry-After', String(seconds));
    ctx.body = errorBody(error, language);
    return;
  }
  const { requestId } = noted(ctx);
  strapi.log.error(`[${requestId}] ${ctx.method} ${ctx.path}`, error);
  ctx.status = 500;
  ctx.body = errorBody(new PublicError('internal', { requestId }), language);
};
