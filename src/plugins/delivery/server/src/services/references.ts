import { linkKeys } from '../domain/link-targets';
import type { Link } from '../domain/resource';
import type { PublicationRow } from '../queries/publication-row';
import type { LinkedRow } from '../queries/read-links';

export interface Reference {
  documentId: string;
  title: string;
  slug: string | null;
}

const referenceOf = (row: PublicationRow): Reference => ({
  documentId: row.document_id,
  title: row.title,
  slug: row.slug,
});

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

/** Public shapes of documents, with the linked rows read for them filled in as references. */
export const withReferencesOf = (
  rows: readonly PublicationRow[],
  links: readonly (readonly [string, Link])[],
  linked: readonly LinkedRow[]
): Record<string, unknown>[] => {
  const answers = groupLinked(linked);
  return rows.map((row) => ({
    ...row.shape,
    ...Object.fromEntries(
      links.map(([name, link], query) => {
        const found = linkKeys(link, row)
          .flatMap((key) => answers(query, key))
          .map(referenceOf);
        return [name, link.many ? found : (found[0] ?? null)];
      })
    ),
  }));
};
