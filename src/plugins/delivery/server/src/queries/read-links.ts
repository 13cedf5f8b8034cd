import type { Knex } from 'knex';
import type { Resource } from '../domain/resource';
import { defaultLocale, inLanguage } from './in-language';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import type { Sql } from './sql';
import { joined, raw, select, sql } from './sql';
import { visible } from './visible';

/** More than this many incoming links of one document are not shown beside it: ask for the list. */
export const LINKS_SHOWN = 100;

/** One link of any number of documents. */
export interface LinkQuery {
  /** The resource at the other end. */
  target: Resource;
  direction: 'outgoing' | 'incoming';
  /** Outgoing: document ids of the targets. Incoming: entries of their `links`, `via:documentId`. */
  keys: readonly string[];
  /** The language asked for; where a target has none in it, its own site's default. */
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

const selectOf = (link: LinkQuery, query: number): Sql => {
  const fallback = defaultLocale(raw('p.site_code'));
  const columns = raw(publicationColumns(link.shape));
  const wanted = sql`p.resource = ${link.target.name} and ${visible('p')}
    and ${inLanguage('p', link.target, { locale: link.locale, fallback })}`;
  if (link.direction === 'outgoing') {
    return sql`(select ${query}::int as query, p.document_id as key, ${columns} from publications p
      where p.document_id = any(${[...link.keys]}) and ${wanted})`;
  }
  // the lateral bounds what one popular document can pull in
  return sql`(select ${query}::int as query, asked.key, p.*
    from unnest(${[...link.keys]}::text[]) as asked(key)
    cross join lateral (
      select ${columns} from publications p
      where p.links @> array[asked.key] and ${wanted}
      order by p.sort_at desc, p.id desc limit ${link.limit}
    ) p)`;
};

/**
 * The publications that others point to or that point to others, any number of links in one
 * statement; newest first.
 *
 * Indexes: `publications_identity` for outgoing, `publications_links` for incoming.
 */
export const readLinks = async (db: Knex, links: readonly LinkQuery[]): Promise<LinkedRow[]> => {
  if (links.every(({ keys }) => keys.length === 0)) return [];
  const rows = await select<RawRow<LinkedRow>>(
    db,
    sql`select * from (${joined(links.map(selectOf), ' union all ')}) linked
      order by query, sort_at desc, id desc`
  );
  return rows.map((row) => parseRow<LinkedRow>(row));
};
