import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Holds a document's drafts as they are until the transaction ends: what is approved is what goes out,
 * whoever saves meanwhile. Index: the type's own on (document_id, locale, published_at).
 */
export const lockDrafts = async (
  trx: Knex,
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string }
): Promise<void> => {
  const { tableName } = strapi.db.metadata.get(uid);
  await trx.raw(
    'select id from ?? where document_id = ? and published_at is null order by id for update',
    [tableName, documentId]
  );
};
