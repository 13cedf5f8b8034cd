import { isDeepStrictEqual } from 'node:util';
import type { AttributeChange, NamedThing } from '../../../../contracts/versions';
import { compareTexts } from './compare-texts';

/** A text's content as a snapshot has it. */
export type Content = Readonly<Record<string, unknown>>;

/** An attribute as a content type declares it: what comparing needs to know. */
export interface AttributeModel {
  type: string;
  customField?: string;
  /** Of relations: uid of the type at the other end. */
  target?: string;
  mappedBy?: string;
  /** Of media. */
  multiple?: boolean;
  component?: string;
  repeatable?: boolean;
}

/** The attributes of a content type or component, by its uid; empty for one that is gone. */
export type ModelOf = (uid: string) => Readonly<Record<string, AttributeModel>>;

export interface Compared {
  uid: string;
  from: Content;
  to: Content;
}

const TEXTS = ['string', 'text', 'richtext'];

/** Prose is compared word by word; codes, which are strings too, as values. */
const isProse = ({ type, customField }: AttributeModel): boolean =>
  TEXTS.includes(type) && (customField === undefined || customField.endsWith('.html'));

interface Media {
  id: number;
  name?: string;
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

const without = (things: readonly NamedThing[], others: readonly NamedThing[]) =>
  things.filter(({ id }) => !others.some((other) => other.id === id));

const documentsChange = (path: string, from: unknown, to: unknown): AttributeChange => {
  const named = (value: unknown): NamedThing[] =>
    listOf(value).map((id) => ({ id: String(id), title: null }));
  const [before, after] = [named(from), named(to)];
  return {
    ...{ path, form: 'documents', changed: [] },
    added: without(after, before),
    removed: without(before, after),
  };
};

const mediaChange = (path: string, from: unknown, to: unknown): AttributeChange => {
  const [before, after] = [listOf(from) as Media[], listOf(to) as Media[]];
  const named = (files: readonly Media[]): NamedThing[] =>
    files.map(({ id, name }) => ({ id: String(id), title: name ?? null }));
  const other = after.filter((file) => {
    const old = before.find(({ id }) => id === file.id);
    return old !== undefined && !isDeepStrictEqual(old, file);
  });
  return {
    ...{ path, form: 'media', changed: named(other) },
    added: without(named(after), named(before)),
    removed: without(named(before), named(after)),
  };
};

/** A component with its type. */
interface Part {
  type: string | undefined;
  content: Content;
}

/** Components stand in for each other by their place. */
const componentChanges = (
  { path, model }: { path: string; model: AttributeModel },
  [from, to]: readonly [unknown, unknown],
  modelOf: ModelOf
): AttributeChange[] => {
  const partsOf = (value: unknown): Part[] =>
    model.type === 'dynamiczone'
      ? (listOf(value) as Part[])
      : (listOf(value) as Content[]).map((content) => ({ type: model.component, content }));
  const [before, after] = [partsOf(from), partsOf(to)];
  const single = model.type === 'component' && !model.repeatable;
  const places = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at);
  return places.flatMap((at) => {
    const [old, young] = [before[at], after[at]];
    const own = single ? path : `${path}.${at}`;
    if (!old || !young || old.type !== young.type || old.type === undefined) {
      const values = { from: old?.content ?? null, to: young?.content ?? null };
      return [{ path: own, form: 'value' as const, ...values }];
    }
    const compared = { uid: old.type, from: old.content, to: young.content };
    return compareVersions(compared, modelOf).map((change) => ({
      ...change,
      path: `${own}.${change.path}`,
    }));
  });
};

const changeOf = (
  { name, model }: { name: string; model: AttributeModel },
  [from, to]: readonly [unknown, unknown],
  modelOf: ModelOf
): AttributeChange[] => {
  switch (model.type) {
    case 'relation':
      return [documentsChange(name, from, to)];
    case 'media':
      return [mediaChange(name, from, to)];
    case 'component':
    case 'dynamiczone':
      return componentChanges({ path: name, model }, [from, to], modelOf);
    default:
      return isProse(model) && typeof (from ?? '') === 'string' && typeof (to ?? '') === 'string'
        ? [
            {
              ...{ path: name, form: 'text' },
              ...compareTexts((from ?? '') as string, (to ?? '') as string),
            },
          ]
        : [{ path: name, form: 'value', from, to }];
  }
};

/**
 * What became of a text from one version to another: the attributes that differ, in the order of the
 * schema, those it no longer has at the end.
 */
export const compareVersions = (
  { uid, from, to }: Compared,
  modelOf: ModelOf
): AttributeChange[] => {
  const models = modelOf(uid);
  const present = [...Object.keys(from), ...Object.keys(to)];
  const known = Object.keys(models).filter((name) => present.includes(name));
  const gone = present.filter((name) => !(name in models));
  return [...new Set([...known, ...gone])].flatMap((name) => {
    const [before, after] = [from[name] ?? null, to[name] ?? null];
    if (isDeepStrictEqual(before, after)) return [];
    return changeOf({ name, model: models[name] ?? { type: 'json' } }, [before, after], modelOf);
  });
};
