import { FILE, type Model } from './named-relations';

const FOLDER = 'plugin::upload.folder';

/**
 * From a file one may ask for its folder and from a folder for the one above, but not what lies in a
 * folder nor what uses a file: through the common root that would lead to every site.
 */
const CLOSED: Record<string, readonly string[]> = {
  [FILE]: ['related'],
  [FOLDER]: ['children', 'files'],
};

type ModelOf = (uid: string) => Model | undefined;

const targetOf = (model: Model, key: string): string | undefined => {
  const attribute = model.attributes[key];
  return attribute?.type === 'media' ? FILE : attribute?.target;
};

/** The first closed hop of a chain of attribute names, as a path. */
const closedIn = (uid: string, chain: readonly string[], modelOf: ModelOf): string | null => {
  let current: string | undefined = uid;
  for (const [index, key] of chain.entries()) {
    const model: Model | undefined = current === undefined ? undefined : modelOf(current);
    if (current === undefined || !model) return null;
    if (CLOSED[current]?.includes(key)) return chain.slice(0, index + 1).join('.');
    current = targetOf(model, key);
  }
  return null;
};

/** Chains of attribute names a filter goes through; operators (`$and`, `$eq` …) are no hops. */
const chainsOf = (value: unknown, above: readonly string[] = []): string[][] => {
  if (Array.isArray(value)) return value.flatMap((one) => chainsOf(one, above));
  if (typeof value !== 'object' || value === null) return [[...above]];
  return Object.entries(value).flatMap(([key, below]) =>
    chainsOf(below, /^(\$|\d+$)/.test(key) ? above : [...above, key])
  );
};

const sortChains = (sort: unknown): string[][] =>
  typeof sort === 'string'
    ? sort.split(',').map((one) => (one.split(':')[0] ?? '').trim().split('.'))
    : Array.isArray(sort)
      ? sort.flatMap(sortChains)
      : chainsOf(sort);

/** Where a list's filters or order come down into other sites' folders; null when they do not. */
export const closedHop = (
  query: { readonly filters?: unknown; readonly sort?: unknown },
  uid: string,
  modelOf: ModelOf
): string | null => {
  const chains = [...chainsOf(query.filters), ...sortChains(query.sort)];
  for (const chain of chains) {
    const closed = closedIn(uid, chain, modelOf);
    if (closed) return closed;
  }
  return null;
};
