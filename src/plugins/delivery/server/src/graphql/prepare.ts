import type { DocumentNode, GraphQLError, GraphQLSchema, Source, ValidationRule } from 'graphql';
import { specifiedRules, validate } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Front ends ask the same few queries again and again, with other variables. In characters: a parsed
 * query takes some twenty times the memory of its text, and hostile ones are all different.
 */
const TEXT_KEPT = 1_000_000;

/** Parses and validates each query text once, for as long as it is among the last ones asked. */
export const createPreparation = (parse: (source: string | Source) => DocumentNode) => {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: TEXT_KEPT,
    sizeCalculation: (_, text) => text.length + 1,
  });
  const verdicts = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  return {
    parse: (source: string | Source): DocumentNode => {
      const text = typeof source === 'string' ? source : source.body;
      const document = documents.get(text) ?? parse(source);
      documents.set(text, document);
      return document;
    },

    /** No rule looks at variables: the same text always gets the same verdict. */
    validate: (
      schema: GraphQLSchema,
      document: DocumentNode,
      rules: readonly ValidationRule[] = specifiedRules
    ): readonly GraphQLError[] => {
      const errors = verdicts.get(document) ?? validate(schema, document, rules);
      verdicts.set(document, errors);
      return errors;
    },
  };
};
