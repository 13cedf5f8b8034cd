import { buildSchema, parse, validate } from 'graphql';
import { noIntrospection } from './no-introspection';

const schema = buildSchema('type Query { a: String }');

test.each([
  ['{ __schema { types { name } } }', 1],
  ['{ __type(name: "Query") { name } }', 1],
  ['{ ...F } fragment F on Query { __schema { queryType { name } } }', 1],
  ['{ __typename a }', 0],
])('%s meets %i refusals', (query, refusals) => {
  const errors = validate(schema, parse(query), [noIntrospection]);
  expect(errors.map(({ originalError }) => originalError)).toEqual(
    Array.from({ length: refusals }, () => expect.objectContaining({ code: 'introspection_off' }))
  );
});
