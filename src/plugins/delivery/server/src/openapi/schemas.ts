import type { z } from 'zod';
import { type JsonSchema, jsonSchemaOf } from '../domain/json-schema';

/** The named shapes of the document: `components.schemas`. */
export type Components = Record<string, JsonSchema>;

const COMPONENTS = '#/components/schemas/';

/** References of one schema to its own definitions, as references to the document's. */
const rewritten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace('#/$defs/', COMPONENTS)]
        : [key, rewritten(inner)]
    )
  );
};

/**
 * A public shape as JSON Schema 2020-12, the dialect of OpenAPI 3.1. What it names by `meta({ id })`
 * goes into the components, once for the whole document.
 *
 * @throws Error when two different shapes have one name
 */
export const schemaOf = (
  schema: z.ZodType,
  components: Components,
  io: 'output' | 'input' = 'output'
): JsonSchema => {
  const { $defs = {}, ...own } = jsonSchemaOf(schema, io);
  const id = schema.meta()?.id;
  const definitions = id ? { ...$defs, [id]: own } : $defs;
  for (const [name, definition] of Object.entries(definitions)) {
    const shape = rewritten(definition) as JsonSchema;
    const known = components[name];
    if (known && JSON.stringify(known) !== JSON.stringify(shape)) {
      throw new Error(`Two public shapes are called ${name}`);
    }
    components[name] = shape;
  }
  return id ? { $ref: `${COMPONENTS}${id}` } : (rewritten(own) as JsonSchema);
};
