import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import type { Context } from 'koa';
import type { Config } from '../config';
import { sendCacheable } from '../controllers/answer';
import { languageOf } from '../domain/error-messages';
import type { ErrorCode } from '../domain/public-error';
import { PublicError } from '../domain/public-error';
import { createErrorFormat } from './format-error';
import { parseLimited } from './limits/parse-limited';
import { limitRules } from './limits/rules';
import { createRequestContext } from './request-context';

/** What graphql-http refuses with a status alone. */
const REFUSALS: Record<number, ErrorCode> = {
  405: 'method_not_allowed',
  406: 'not_acceptable',
  415: 'unsupported_media_type',
};

/**
 * `/graphql` (GraphQL over HTTP): queries by GET, which may be cached, or by POST as JSON, which no
 * foreign form can send. There are no mutations.
 */
export const createEndpoint = (
  strapi: Core.Strapi,
  schema: GraphQLSchema,
  { limits, introspection }: Config['graphql']
) => {
  const parse = parseLimited(limits);
  const validationRules = limitRules(limits, introspection);

  return async (ctx: Context): Promise<void> => {
    const context = createRequestContext(strapi, limits);
    const language = languageOf(ctx.get('Accept-Language') || undefined);
    const formatError = createErrorFormat(language, (error, requestId) =>
      strapi.log.error(`[${requestId}] ${ctx.method} ${ctx.path}`, error)
    );
    let complete = false;
    const handle = createHandler<undefined, undefined, typeof context>({
      schema,
      parse,
      validationRules,
      formatError,
      context,
      onOperation: (_request, _args, { errors }) => {
        complete = errors === undefined;
      },
    });
    const [body, { status, headers }] = await handle({
      url: ctx.url,
      method: ctx.method === 'HEAD' ? 'GET' : ctx.method,
      headers: ctx.headers,
      body: () => (ctx.request as { body?: Record<string, unknown> }).body ?? null,
      raw: undefined,
      context: undefined,
    });
    ctx.vary('Accept');
    ctx.status = status;
    ctx.set(headers ?? {});
    const type = headers?.['content-type'] ?? 'application/json; charset=utf-8';
    if (complete && body !== null && ctx.method !== 'POST') {
      sendCacheable(ctx, { body, type, tags: [...context.tags] });
      return;
    }
    ctx.vary('Accept-Language');
    ctx.set('Cache-Control', 'no-store');
    ctx.type = type;
    const refusal = new PublicError(REFUSALS[status] ?? 'internal');
    ctx.body = body ?? JSON.stringify({ errors: [formatError(refusal)] });
    ctx.status = status;
  };
};
