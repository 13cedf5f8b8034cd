import type { Knex } from 'knex';

/**
 * Documents whose publications were made before search was, or by an earlier version of it; so many
 * at a time. Index: `publications_search_version`.
 */
export const unsearchedDocuments = async (
  db: Knex,
  { resources, version, limit }: { resources: readonly string[]; version: number; limit: number }
): Promise<{ resource: string; documentId: string }[]> => {
  const { rows } = await db.raw<{ rows: { resource: string; documentId: string }[] }>(
    `select distinct resource, document_id as "documentId" from (
       select resource, document_id from publications
       where deleted_at is null and (search_version is null or search_version < ?)
         and resource = any(?)
       limit ?) p`,
    [version, resources, limit]
  );
  return rows;
};
