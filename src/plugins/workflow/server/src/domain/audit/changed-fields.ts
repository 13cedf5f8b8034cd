export type Fields = Record<string, unknown>;

/** What stands in the trail for a value nobody is to read there. */
export const MASK = '***';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * What changed between two states, as it was and as it is; null: nothing. Of sensitive fields it is
 * said that they changed, not how.
 *
 * @param before null: it was not there
 * @param after null: it is gone
 */
export const changedFields = (
  before: Fields | null,
  after: Fields | null,
  sensitive: ReadonlySet<string>
): { before: Fields | null; after: Fields | null } | null => {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((name) => !same(before?.[name], after?.[name]))
    .sort();
  if (names.length === 0 && before && after) return null;
  const pick = (state: Fields | null): Fields | null =>
    state &&
    Object.fromEntries(
      names
        .filter((name) => state[name] !== undefined && (before !== null || state[name] !== null))
        .map((name) => {
          const value = state[name] ?? null;
          return [name, sensitive.has(name) && value !== null ? MASK : value];
        })
    );
  return { before: pick(before), after: pick(after) };
};
