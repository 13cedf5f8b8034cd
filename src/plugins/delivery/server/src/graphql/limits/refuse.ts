import type { ASTNode, ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../domain/public-error';
import { PublicError } from '../../domain/public-error';

/** Reports a limit that the query exceeds, once. */
export const refuse = (
  context: ValidationContext,
  node: ASTNode | undefined,
  { code, limit }: { code: ErrorCode; limit: number }
): void => {
  const originalError = new PublicError(code, { limit });
  context.reportError(
    new GraphQLError(originalError.message, { nodes: node ? [node] : [], originalError })
  );
};
