import { GraphQLObjectType, GraphQLSchema, printType } from 'graphql';
import { z } from 'zod';
import { createTypes } from './types-from-schema';

const fieldsOf = (schema: z.ZodObject): Record<string, string> => {
  const fields = createTypes().fieldsOf(schema, 'Record');
  return Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, String(type)]));
};

test.each([
  ['a string', z.string(), 'String!'],
  ['a string or null', z.string().nullable(), 'String'],
  ['an optional string', z.string().optional(), 'String'],
  ['an integer', z.number().int(), 'Int!'],
  ['a number', z.number(), 'Float!'],
  ['a boolean', z.boolean(), 'Boolean!'],
  ['an enumeration', z.enum(['a', 'b']), 'String!'],
  ['a literal', z.literal('a'), 'String!'],
  ['a list', z.array(z.string()), '[String!]!'],
  ['a list of what may be null', z.array(z.string().nullable()).nullable(), '[String]'],
  ['an object', z.object({ a: z.string() }), 'RecordField!'],
  ['a list of objects', z.array(z.object({ a: z.string() })), '[RecordField!]!'],
  ['an object with a name', z.object({ a: z.string() }).meta({ id: 'Named' }), 'Named!'],
  ['a free-form object', z.record(z.string(), z.string()), 'JSON!'],
  ['an object with fields GraphQL cannot name', z.object({ 'a-b': z.string() }), 'JSON!'],
  ['one of several types', z.union([z.string(), z.number()]), 'JSON!'],
  ['anything', z.unknown(), 'JSON'],
])('%s becomes its GraphQL type', (_, field, type) => {
  expect(fieldsOf(z.object({ field }))).toEqual({ field: type });
});

test('a type that stands in itself is one type, with its descriptions', () => {
  const Node = z.object({
    name: z.string().describe('Its name'),
    get children() {
      return z.array(Node);
    },
  });
  const fields = createTypes().fieldsOf(z.object({ tree: Node }), 'Catalogue');
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  const type = schema.getType('CatalogueTree');
  expect(type && printType(type)).toBe(
    'type CatalogueTree {\n  """Its name"""\n  name: String!\n  children: [CatalogueTree!]!\n}'
  );
});

test('two shapes of one name are refused', () => {
  const named = (schema: z.ZodObject) => z.object({ field: schema.meta({ title: 'Same' }) });
  const types = createTypes();
  types.fieldsOf(named(z.object({ a: z.string() })), 'A');
  expect(() => types.fieldsOf(named(z.object({ b: z.string() })), 'B')).toThrow(/Same/);
});
