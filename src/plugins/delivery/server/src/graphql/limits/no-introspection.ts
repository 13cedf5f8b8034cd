import type { ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';
import { PublicError } from '../../domain/public-error';

/** Refuses to describe the schema; `__typename` stays. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(field) {
    if (field.name.value !== '__schema' && field.name.value !== '__type') return;
    const originalError = new PublicError('introspection_off');
    context.reportError(new GraphQLError(originalError.message, { nodes: [field], originalError }));
  },
});
