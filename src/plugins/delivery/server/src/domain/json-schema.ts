import { z } from 'zod';

/** The part of JSON Schema that zod writes for public shapes. */
export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
}

/** `output`: what is sent out. `input`: what may be asked. */
export const jsonSchemaOf = (schema: z.ZodType, io: 'output' | 'input'): JsonSchema => {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  delete made.$schema; // the dialect, which is everywhere the same
  return made as JsonSchema;
};

/** A schema without "or null", and whether it allowed null. */
export const withoutNull = (schema: JsonSchema): { schema: JsonSchema; nullable: boolean } => {
  if (schema.anyOf) {
    const rest = schema.anyOf.filter(({ type }) => type !== 'null');
    const [only] = rest;
    const inner = rest.length === 1 && only ? only : { ...schema, anyOf: rest };
    return { schema: inner, nullable: rest.length < schema.anyOf.length };
  }
  if (Array.isArray(schema.type)) {
    const rest = schema.type.filter((type) => type !== 'null');
    const type = rest.length === 1 ? rest[0] : rest;
    return { schema: { ...schema, type }, nullable: rest.length < schema.type.length };
  }
  return { schema, nullable: schema.type === 'null' || Object.keys(schema).length === 0 };
};
