import type { Knex } from 'knex';
import type { Publication } from '../domain/publication';

export type StoredPublication = Pick<
  Publication,
  'resource' | 'document_id' | 'locale' | 'detail' | 'keys' | 'facets' | 'links'
>;

/** What is stored of these documents. Index: `publications_identity`. */
export const publicationsOf = async (
  db: Knex,
  { resource, documentIds }: { resource: string; documentIds: readonly string[] }
): Promise<StoredPublication[]> => {
  const { rows } = await db.raw<{
    rows: (Omit<StoredPublication, 'detail'> & { detail: string })[];
  }>(
    `select resource, document_id, locale, detail, keys, facets, links from publications
     where resource = ? and document_id = any(?) and deleted_at is null`,
    [resource, documentIds]
  );
  // Strapi switches the parsing of JSON off for the whole pool.
  return rows.map((row) => ({
    ...row,
    detail: JSON.parse(row.detail) as StoredPublication['detail'],
  }));
};
