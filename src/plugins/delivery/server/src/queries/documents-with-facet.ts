import type { Knex } from 'knex';

/** Ids of the documents of a resource that carry a facet. Index: `publications_facets`. */
export const documentsWithFacet = async (
  db: Knex,
  { resource, facet }: { resource: string; facet: string }
): Promise<string[]> => {
  const { rows } = await db.raw<{ rows: { document_id: string }[] }>(
    `select distinct document_id from publications
     where resource = ? and facets @> array[?] and deleted_at is null`,
    [resource, facet]
  );
  return rows.map((row) => row.document_id);
};
