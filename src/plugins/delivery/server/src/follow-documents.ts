import type { Core } from '@strapi/strapi';
import { service } from './services/service';

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'delete'];

interface Written {
  documentId?: string;
}

/**
 * Every write through the Document Service that touches the published side of a resource is
 * projected in the same transaction: both are there or neither.
 */
export const followDocuments = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    if (!WRITES.includes(context.action)) return next();
    const resources = service(strapi, 'resources');
    if (!resources.ofType(context.uid)) {
      const { collectionName = '' } = context.contentType;
      if (!resources.tablesRead().includes(collectionName)) return next();
      return service(strapi, 'freshness').followed(async () => next());
    }
    const params = context.params as { documentId?: string; status?: string };
    const draftOnly =
      context.contentType.options?.draftAndPublish === true &&
      ['create', 'update', 'clone'].includes(context.action) &&
      params.status !== 'published';
    if (draftOnly) return next();

    const publisher = service(strapi, 'publisher');
    return strapi.db.transaction(async () => {
      // Strapi replaces the published row: two at once would leave two of them.
      if (params.documentId) await publisher.lock(context.uid, [params.documentId]);
      const result = await next();
      // a clone is named by the result, the parameter names its model
      const written = (result as Written | null)?.documentId;
      const id = context.action === 'clone' ? written : (params.documentId ?? written);
      if (id) await publisher.refresh(context.uid, [id]);
      return result;
    });
  });
};
