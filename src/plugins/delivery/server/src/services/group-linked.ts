import type { LinkedRow } from '../queries/read-links';

/** Linked rows by the query and the key they answer, in the order they came. */
export const groupLinked = (rows: readonly LinkedRow[]) => {
  const groups = new Map<string, LinkedRow[]>();
  for (const row of rows) {
    const name = `${row.query} ${row.key}`;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return (query: number, key: string): readonly LinkedRow[] => groups.get(`${query} ${key}`) ?? [];
};
