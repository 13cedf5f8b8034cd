import type { Knex } from 'knex';
import type { Publication } from '../domain/publication';

type Raw = Omit<
  Publication,
  'summary' | 'detail' | 'search_text' | 'sort_at' | 'visible_from' | 'visible_until'
> & {
  summary: string;
  detail: string;
  search_text: string | null;
  sort_at: Date;
  visible_from: Date | null;
  visible_until: Date | null;
};

/** What is stored of these documents, all that a projection says. Index: `publications_identity`. */
export const publicationsOf = async (
  db: Knex,
  { resource, documentIds }: { resource: string; documentIds: readonly string[] }
): Promise<Publication[]> => {
  const { rows } = await db.raw<{ rows: Raw[] }>(
    `select resource, document_id, locale, site_code, slug, title, keys, former_keys, facets, links,
       sort_at, position, summary::text, detail::text, search_text, visible_from, visible_until
     from publications
     where resource = ? and document_id = any(?) and deleted_at is null`,
    [resource, documentIds]
  );
  // Strapi switches the parsing of jsonb off for the whole pool.
  return rows.map((row) => ({
    ...row,
    summary: JSON.parse(row.summary) as Publication['summary'],
    detail: JSON.parse(row.detail) as Publication['detail'],
    search_text: JSON.parse(row.search_text ?? 'null') as Publication['search_text'],
    sort_at: row.sort_at.toISOString(),
    visible_from: row.visible_from?.toISOString() ?? null,
    visible_until: row.visible_until?.toISOString() ?? null,
  }));
};
