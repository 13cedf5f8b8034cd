import type { LostThing } from '../../../../contracts/versions';
import type { AttributeModel, Content, ModelOf } from '../compare/compare-versions';

/** What a snapshot refers to: files, and documents by the uid of their type. */
export interface Reference {
  kind: 'document' | 'media';
  /** Of documents. */
  target: string;
  id: string;
}

export interface SnapshotInput {
  uid: string;
  content: Content;
  /** Attributes that are not written back: the site. */
  without: readonly string[];
}

/** What a snapshot says, as the Document Service takes it. */
export interface SnapshotData {
  data: Record<string, unknown>;
  lost: LostThing[];
}

interface File {
  id: number;
  name?: string;
}

interface ZonePart {
  type: string;
  content: Content;
}

const listOf = <Item>(value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** PostgreSQL writes instants of a column without time zone without one: they are UTC. */
const instant = (value: unknown): unknown =>
  typeof value === 'string' && !/(Z|[+-]\d\d(:?\d\d)?)$/.test(value) ? `${value}Z` : value;

const isWritable = (model: AttributeModel | undefined): model is AttributeModel =>
  // the other side of a relation is another document's to say
  model !== undefined && model.mappedBy === undefined;

/**
 * A snapshot as data to write back. What it refers to and is not there any more is named, not dropped
 * in silence.
 *
 * @param isThere whether a document or file still exists
 */
export const snapshotData = (
  { uid, content, without }: SnapshotInput,
  modelOf: ModelOf,
  isThere: (reference: Reference) => boolean
): SnapshotData => {
  const lost: LostThing[] = [];

  const kept = <Item>(
    items: readonly Item[],
    describe: (item: Item) => { path: string; reference: Reference; title: string | null }
  ): Item[] =>
    items.filter((item) => {
      const { path, reference, title } = describe(item);
      if (isThere(reference)) return true;
      lost.push({ path, kind: reference.kind, id: reference.id, title });
      return false;
    });

  const valueOf = (path: string, model: AttributeModel, value: unknown): unknown => {
    switch (model.type) {
      case 'relation': {
        const target = model.target ?? '';
        const ids = kept(listOf<string>(value), (id) => ({
          ...{ path, title: null },
          reference: { kind: 'document', target, id },
        }));
        return { set: ids.map((documentId) => ({ documentId })) };
      }
      case 'media': {
        const files = kept(listOf<File>(value), ({ id, name }) => ({
          ...{ path, title: name ?? null },
          reference: { kind: 'media', target: '', id: String(id) },
        })).map(({ id }) => id);
        return model.multiple ? files : (files[0] ?? null);
      }
      case 'component': {
        const parts = listOf<Content>(value).map((part, at) =>
          objectOf(model.repeatable ? `${path}.${at}.` : `${path}.`, model.component ?? '', part)
        );
        return model.repeatable ? parts : (parts[0] ?? null);
      }
      case 'dynamiczone':
        return listOf<ZonePart>(value).map(({ type, content: part }, at) => ({
          __component: type,
          ...objectOf(`${path}.${at}.`, type, part),
        }));
      case 'datetime':
      case 'timestamp':
        return instant(value);
      default:
        return value;
    }
  };

  const objectOf = (prefix: string, type: string, part: Content): Record<string, unknown> => {
    const models = modelOf(type);
    return Object.fromEntries(
      Object.entries(part).flatMap(([name, value]) => {
        const model = models[name];
        return isWritable(model) ? [[name, valueOf(`${prefix}${name}`, model, value)]] : [];
      })
    );
  };

  const data = objectOf(
    '',
    uid,
    Object.fromEntries(Object.entries(content).filter(([name]) => !without.includes(name)))
  );
  return { data, lost };
};

/** All that a snapshot refers to. */
export const referencesOf = (input: SnapshotInput, modelOf: ModelOf): Reference[] => {
  const found: Reference[] = [];
  snapshotData(input, modelOf, (reference) => found.push(reference) > 0);
  return found;
};
