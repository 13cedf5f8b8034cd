import type { Knex } from 'knex';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import { EVERY_LOCALE } from '../domain/resource';
import { VISIBLE } from './visible';

/** More than this many incoming links of one document are not shown beside it: ask for the list. */
export const LINKS_SHOWN = 100;

export type LinkQuery =
  | { name: string; direction: 'outgoing'; resource: string; documentIds: readonly string[] }
  | { name: string; direction: 'incoming'; resource: string; entries: readonly string[] };

export interface LinkedRow extends PublicationRow {
  /** The link this row answers. */
  name: string;
  /** For incoming links the entry that was asked for: `via:documentId`. */
  entry: string | null;
}

const each = (shape: Shape) => ({
  outgoing: `
    select ? as name, null::text as entry, ${publicationColumns(shape)} from publications p
    where p.resource = ? and p.document_id = any(?) and p.locale in (?, ?) and ${VISIBLE}`,
  // the lateral bounds what one popular document can pull in
  incoming: `
    select ? as name, asked.entry, p.* from unnest(?::text[]) as asked(entry)
    cross join lateral (
      select ${publicationColumns(shape)} from publications p
      where p.resource = ? and p.links @> array[asked.entry] and p.locale in (?, ?) and ${VISIBLE}
      order by p.sort_at desc, p.id desc limit ${LINKS_SHOWN}
    ) p`,
});

/**
 * The publications that others point to or that point to others, any number of links in one
 * statement.
 *
 * Indexes: `publications_identity` for outgoing, `publications_links` for incoming.
 */
export const readLinks = async (
  db: Knex,
  { links, locale, shape }: { links: readonly LinkQuery[]; locale: string; shape: Shape }
): Promise<LinkedRow[]> => {
  if (links.length === 0) return [];
  const select = each(shape);
  const { rows } = await db.raw<{ rows: RawRow<LinkedRow>[] }>(
    links.map(({ direction }) => `(${select[direction]})`).join(' union all '),
    links.flatMap((link) =>
      link.direction === 'outgoing'
        ? [link.name, link.resource, [...link.documentIds], locale, EVERY_LOCALE]
        : [link.name, [...link.entries], link.resource, locale, EVERY_LOCALE]
    )
  );
  return rows.map((row) => parseRow<LinkedRow>(row));
};
