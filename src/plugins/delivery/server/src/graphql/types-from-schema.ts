import type { GraphQLFieldConfigMap, GraphQLOutputType } from 'graphql';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { JsonScalar } from './json-scalar';
import type { JsonSchema } from '../domain/json-schema';
import { jsonSchemaOf, withoutNull } from '../domain/json-schema';
import { isName, pascalCase } from './names';

const SCALARS: Record<string, GraphQLOutputType> = {
  string: GraphQLString,
  integer: GraphQLInt,
  number: GraphQLFloat,
  boolean: GraphQLBoolean,
};

/** `JSON` for what GraphQL has no type for: unions, free-form objects. */
const scalarOf = ({ type, enum: values, const: value }: JsonSchema): GraphQLOutputType => {
  const sample = value ?? values?.[0];
  const name = typeof type === 'string' ? type : sample === undefined ? '' : typeof sample;
  return SCALARS[name] ?? JsonScalar;
};

const isShaped = ({ properties }: JsonSchema): boolean =>
  properties !== undefined &&
  Object.keys(properties).length > 0 &&
  Object.keys(properties).every(isName);

/**
 * GraphQL types of public shapes. An object is named by its schema (`meta({ id })` or a title), else
 * by the type it stands in and its field: `Record` + `attachments` → `RecordAttachments`.
 */
export const createTypes = () => {
  const known = new Map<string, { schema: string; type: GraphQLObjectType }>();

  const converter = (root: JsonSchema) => {
    const resolve = (schema: JsonSchema, name: string): { schema: JsonSchema; name: string } => {
      const key = schema.$ref?.replace(/^#\/\$defs\//, '');
      if (key === undefined) return { schema, name: pascalCase(schema.title ?? name) };
      const target = key === '#' ? root : root.$defs?.[key];
      if (!target) throw new Error(`The schema of ${name} refers to ${key}, which is not there`);
      // zod names by number what has no name and stands in itself: the first place decides
      const own = target.title ?? (key.startsWith('__') || key === '#' ? undefined : key);
      if (own) return { schema: target, name: pascalCase(own) };
      const named = names.get(key) ?? name;
      names.set(key, named);
      return { schema: target, name: pascalCase(named) };
    };
    const names = new Map<string, string>();

    const objectOf = (schema: JsonSchema, name: string): GraphQLObjectType => {
      const text = JSON.stringify(schema);
      const found = known.get(name);
      if (found) {
        if (found.schema === text) return found.type;
        throw new Error(`Two shapes ask for the GraphQL type ${name}: name one with meta({ id })`);
      }
      const type = new GraphQLObjectType({
        name,
        description: schema.description,
        fields: () => fieldsOf(schema, name),
      });
      known.set(name, { schema: text, type });
      return type;
    };

    const typeOf = (given: JsonSchema, name: string): GraphQLOutputType => {
      const { schema: inner, nullable } = withoutNull(given);
      const { schema, name: own } = resolve(inner, name);
      const plain = schema.items
        ? new GraphQLList(typeOf(schema.items, own))
        : isShaped(schema)
          ? objectOf(schema, own)
          : scalarOf(schema);
      return nullable ? plain : new GraphQLNonNull(plain);
    };

    const fieldsOf = (schema: JsonSchema, name: string): GraphQLFieldConfigMap<unknown, unknown> =>
      Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, property]) => {
          const type = typeOf(property, `${name}${pascalCase(field)}`);
          const optional = type instanceof GraphQLNonNull && !schema.required?.includes(field);
          return [
            field,
            {
              type: optional ? (type.ofType as GraphQLOutputType) : type,
              description: property.description,
            },
          ];
        })
      );

    return { typeOf, fieldsOf };
  };

  return {
    /** The type of a whole answer. */
    outputOf: (schema: z.ZodType, name: string): GraphQLOutputType => {
      const json = jsonSchemaOf(schema, 'output');
      return converter(json).typeOf(json, name);
    },

    /** The fields of a document's public shape, to which its links are added. */
    fieldsOf: (schema: z.ZodObject, name: string) => {
      const json = jsonSchemaOf(schema, 'output');
      return converter(json).fieldsOf(json, name);
    },
  };
};

export type Types = ReturnType<typeof createTypes>;
