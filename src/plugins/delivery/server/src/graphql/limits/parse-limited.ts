import type { DocumentNode, Source } from 'graphql';
import { parse } from 'graphql';
import { PublicError } from '../../domain/public-error';
import type { Limits } from './limits';

/**
 * Parses a query that is no longer than the limits allow.
 *
 * @throws PublicError `query_too_long`; GraphQLError for bad syntax or too many tokens
 */
export const parseLimited =
  ({ bytes, tokens }: Limits) =>
  (source: string | Source): DocumentNode => {
    const text = typeof source === 'string' ? source : source.body;
    if (Buffer.byteLength(text) > bytes) throw new PublicError('query_too_long', { limit: bytes });
    return parse(source, { maxTokens: tokens });
  };
