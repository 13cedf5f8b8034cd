import { GraphQLScalarType } from 'graphql';

/** Values without a shape of their own. Output only. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value',
  serialize: (value) => value,
});
