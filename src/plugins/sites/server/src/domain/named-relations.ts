/** As much of a Strapi model as the rules need. */
export interface Model {
  readonly attributes: Record<string, Attribute>;
}

export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
}

/** What a write names through one of its relation or media fields. */
export interface NamedRelation {
  readonly field: string;
  readonly target: string;
  readonly documentIds: readonly string[];
  readonly ids: readonly number[];
}

export const FILE = 'plugin::upload.file';

type Reference = { documentId: string } | { id: number };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every form the Document Service takes: an id, a list, `{ documentId }`, `{ connect }`, `{ set }`. */
const referencesOf = (value: unknown): Reference[] => {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value === 'number') return [{ id: value }];
  if (typeof value === 'string') {
    const documentId = { documentId: value };
    return /^\d+$/.test(value) ? [documentId, { id: Number(value) }] : [documentId];
  }
  if (!isObject(value)) return [];
  if ('connect' in value || 'set' in value || 'disconnect' in value) {
    return [...referencesOf(value['connect']), ...referencesOf(value['set'])];
  }
  return [...referencesOf(value['documentId']), ...referencesOf(value['id'])];
};

const targetOf = (attribute: Attribute): string | undefined =>
  attribute.type === 'media' ? FILE : attribute.type === 'relation' ? attribute.target : undefined;

/** All documents and files that a write would relate to, components included. */
export const namedRelations = (
  data: Readonly<Record<string, unknown>>,
  model: Model,
  modelOf: (uid: string) => Model | undefined
): NamedRelation[] =>
  Object.entries(data).flatMap(([field, value]) => {
    const attribute = model.attributes[field];
    if (!attribute) return [];
    const target = targetOf(attribute);
    if (target) {
      const references = referencesOf(value);
      const documentIds = references.flatMap((one) => ('documentId' in one ? one.documentId : []));
      const ids = references.flatMap((one) => ('id' in one ? one.id : []));
      return references.length > 0 ? [{ field, target, documentIds, ids }] : [];
    }
    return [value]
      .flat()
      .filter(isObject)
      .flatMap((part) => {
        const component = modelOf(attribute.component ?? String(part['__component']));
        return component ? namedRelations(part, component, modelOf) : [];
      })
      .map((named) => ({ ...named, field: `${field}.${named.field}` }));
  });
