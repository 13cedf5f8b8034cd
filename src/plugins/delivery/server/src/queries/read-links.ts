import type { Knex } from 'knex';
import type { Resource } from '../domain/resource';
import { localeOf } from './locale-of';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import { VISIBLE } from './visible';

/** More than this many incoming links of one document are not shown beside it: ask for the list. */
export const LINKS_SHOWN = 100;

/** One link of any number of documents. */
export interface LinkQuery {
  /** The resource at the other end. */
  target: Resource;
  direction: 'outgoing' | 'incoming';
  /** Outgoing: document ids of the targets. Incoming: entries of their `links`, `via:documentId`. */
  keys: readonly string[];
  /** The site asked and the locale asked for, which decide the language of the targets. */
  siteCode: string;
  locale?: string | null;
  shape: Shape;
  /** Rows for each key, at most. */
  limit: number;
}

export interface LinkedRow extends PublicationRow {
  /** Which of the queries this row answers. */
  query: number;
  /** Which of its keys. */
  key: string;
}

const selectOf = (link: LinkQuery, query: number): { sql: string; bindings: unknown[] } => {
  const { sql, bindings } = localeOf(link.target, link.siteCode, link.locale);
  const columns = publicationColumns(link.shape);
  if (link.direction === 'outgoing') {
    return {
      sql: `select ?::int as query, p.document_id as key, ${columns} from publications p
        where p.resource = ? and p.document_id = any(?) and p.locale = ${sql} and ${VISIBLE}`,
      bindings: [query, link.target.name, [...link.keys], ...bindings],
    };
  }
  // the lateral bounds what one popular document can pull in
  return {
    sql: `select ?::int as query, asked.key, p.* from unnest(?::text[]) as asked(key)
      cross join lateral (
        select ${columns} from publications p
        where p.resource = ? and p.links @> array[asked.key] and p.locale = ${sql} and ${VISIBLE}
        order by p.sort_at desc, p.id desc limit ?
      ) p`,
    bindings: [query, [...link.keys], link.target.name, ...bindings, link.limit],
  };
};

/**
 * The publications that others point to or that point to others, any number of links in one
 * statement; newest first.
 *
 * Indexes: `publications_identity` for outgoing, `publications_links` for incoming.
 */
export const readLinks = async (db: Knex, links: readonly LinkQuery[]): Promise<LinkedRow[]> => {
  if (links.every(({ keys }) => keys.length === 0)) return [];
  const selects = links.map(selectOf);
  const { rows } = await db.raw<{ rows: RawRow<LinkedRow>[] }>(
    `select * from (${selects.map(({ sql }) => `(${sql})`).join(' union all ')}) linked
     order by query, sort_at desc, id desc`,
    selects.flatMap(({ bindings }) => bindings) as Knex.RawBinding[]
  );
  return rows.map((row) => parseRow<LinkedRow>(row));
};
