import type { Knex } from 'knex';

/** Document ids that are published, or were and still have a publication; in a stable order. */
export const publishedDocumentIds = async (
  db: Knex,
  { table, resource }: { table: string; resource: string }
): Promise<string[]> => {
  const { rows } = await db.raw<{ rows: { document_id: string }[] }>(
    `select document_id from ?? where published_at is not null
     union
     select document_id from publications where resource = ? and deleted_at is null
     order by document_id`,
    [table, resource]
  );
  return rows.map((row) => row.document_id);
};
