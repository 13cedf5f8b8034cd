import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import getRawBody from 'raw-body';
import type { Answer } from '../domain/answer';
import { languageOf } from '../domain/error-messages';
import { PublicError } from '../domain/public-error';
import type { GraphqlRequest } from '../graphql/execute';
import type { Asked } from './asked';
import { noted } from './observe';

export const GRAPHQL_PATH = '/graphql';

/** @throws PublicError `too_large`, `unsupported_media_type`, `bad_request` */
const readBody = async (ctx: Context, limit: number): Promise<string> => {
  if (!['', 'identity'].includes(ctx.get('Content-Encoding'))) {
    throw new PublicError('unsupported_media_type');
  }
  try {
    return await getRawBody(ctx.req, {
      limit,
      length: ctx.get('Content-Length'),
      encoding: 'utf8',
    });
  } catch (error) {
    const { type = '' } = error as { type?: string };
    throw type === 'entity.too.large'
      ? new PublicError('too_large', { limit })
      : new PublicError('bad_request', { reason: type });
  }
};

/** Query, variables and operation; undefined where the body is not what GraphQL over HTTP says. */
const askedFor = (ctx: Context, body: string | null): unknown[] | undefined => {
  const fields = ['query', 'operationName', 'variables', 'extensions'];
  if (body === null) {
    const parameters = new URLSearchParams(ctx.querystring);
    return fields.map((field) => parameters.get(field));
  }
  try {
    const given = JSON.parse(body) as Record<string, unknown>;
    return fields.map((field) => given[field] ?? null);
  } catch {
    return undefined; // the executor says what is wrong with it
  }
};

/** The same query to the same readers, whether asked by GET or by POST. */
const keyOf = (ctx: Context, body: string | null): string | null => {
  if (body !== null && !ctx.is('application/json')) return null;
  const asked = askedFor(ctx, body);
  if (!asked) return null;
  const language = languageOf(ctx.get('Accept-Language') || undefined);
  const text = JSON.stringify([ctx.get('Accept'), language, ...asked]);
  return `graphql ${createHash('sha256').update(text).digest('base64')}`;
};

/**
 * `/graphql`: queries by GET, which may be kept by anyone, or by POST as JSON, which no foreign form
 * can send.
 */
export const createGraphqlDoor = (
  execute: (request: GraphqlRequest) => Promise<Answer>,
  limit: number
) => {
  return async (ctx: Context): Promise<Asked | undefined> => {
    if (ctx.path !== GRAPHQL_PATH || ctx.method === 'OPTIONS') return undefined;
    const body = ctx.method === 'POST' ? await readBody(ctx, limit) : null;
    const { method, url, path, headers } = ctx;
    return {
      name: 'graphql',
      cost: 'read',
      key: keyOf(ctx, body),
      answer: () => execute({ method, url, path, headers, body, requestId: noted(ctx).requestId }),
    };
  };
};
