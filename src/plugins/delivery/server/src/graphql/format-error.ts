import { GraphQLError } from 'graphql';
import { describeError } from '../domain/error-messages';
import type { Language } from '../domain/public-error';
import { PublicError } from '../domain/public-error';

/** The error itself, however often GraphQL wrapped it on its way up. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;

const publicOf = (error: Readonly<Error>): PublicError | undefined => {
  const cause = causeOf(error);
  if (cause instanceof PublicError) return cause;
  // GraphQL's own: syntax, validation, coercion; all about the query
  if (cause instanceof GraphQLError) return new PublicError('bad_query', { reason: cause.message });
  // what is not about the query at all, graphql-http says of the request
  if (!(error instanceof GraphQLError)) {
    return new PublicError('bad_request', { reason: error.message });
  }
  return undefined;
};

/**
 * Shapes one request's errors for the outside: the codes of the REST API in `extensions`, messages
 * in the reader's language. What is not meant for the outside is reported and masked.
 */
export const createErrorFormat = (
  language: Language,
  requestId: string,
  report: (error: unknown) => void
) => {
  const reported = new Set<unknown>();

  return (error: Readonly<GraphQLError | Error>): GraphQLError => {
    const known = publicOf(error);
    if (!known) {
      const cause = causeOf(error);
      if (!reported.has(cause)) report(cause);
      reported.add(cause);
    }
    const { message, details } = describeError(
      known ?? new PublicError('internal', { requestId }),
      language
    );
    const at = error instanceof GraphQLError ? error : undefined;
    return new GraphQLError(message, {
      nodes: at?.nodes,
      source: at?.source,
      positions: at?.positions,
      path: at?.path,
      extensions: details,
    });
  };
};
