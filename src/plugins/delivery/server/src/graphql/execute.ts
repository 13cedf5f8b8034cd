import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import type { Config } from '../config';
import type { Answer } from '../domain/answer';
import { JSON_TYPE } from '../domain/answer';
import { languageOf } from '../domain/error-messages';
import type { ErrorCode } from '../domain/public-error';
import { PublicError } from '../domain/public-error';
import { createErrorFormat } from './format-error';
import { parseLimited } from './limits/parse-limited';
import { limitRules } from './limits/rules';
import { createPreparation } from './prepare';
import { createRequestContext } from './request-context';

/** What graphql-http refuses with a status alone. */
const REFUSALS: Record<number, ErrorCode> = {
  405: 'method_not_allowed',
  406: 'not_acceptable',
  415: 'unsupported_media_type',
};

/** A GraphQL request over HTTP, its body read. */
export interface GraphqlRequest {
  method: string;
  url: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string | null;
  /** What it is known by in the log. */
  requestId: string;
}

/** Executes queries (GraphQL over HTTP) within the limits. There are no mutations. */
export const createExecute = (
  strapi: Core.Strapi,
  schema: GraphQLSchema,
  { limits, introspection }: Config['graphql']
) => {
  const { parse, validate } = createPreparation(parseLimited(limits));
  const validationRules = limitRules(limits, introspection);

  return async (request: GraphqlRequest): Promise<Answer> => {
    const { method, url, path, headers, body, requestId } = request;
    const context = createRequestContext(strapi, limits);
    const language = languageOf(String(headers['accept-language'] ?? '') || undefined);
    const formatError = createErrorFormat(language, requestId, (error) =>
      strapi.log.error(`[${requestId}] ${method} ${path}`, error)
    );
    let complete = false;
    const handle = createHandler<undefined, undefined, typeof context>({
      schema,
      parse,
      validate,
      validationRules,
      formatError,
      context,
      onOperation: (_request, _args, { errors }) => {
        complete = errors === undefined;
      },
    });
    const [text, answered] = await handle({
      url,
      method: method === 'HEAD' ? 'GET' : method,
      headers,
      body,
      raw: undefined,
      context: undefined,
    });
    const { 'content-type': type = JSON_TYPE, ...rest } = answered.headers ?? {};
    const refusal = () => formatError(new PublicError(REFUSALS[answered.status] ?? 'internal'));
    return {
      status: answered.status,
      type,
      // errors speak the reader's language
      headers: { ...rest, Vary: complete ? 'Accept' : 'Accept, Accept-Language' },
      body: text ?? JSON.stringify({ errors: [refusal()] }),
      tags: complete && text !== null ? [...context.tags] : null,
    };
  };
};
