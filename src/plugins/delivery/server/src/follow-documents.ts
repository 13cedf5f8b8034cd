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
    if (!service(strapi, 'resources').ofType(context.uid)) return next();
    const params = context.params as { documentId?: string; status?: string };
    const draftOnly =
      context.contentType.options?.draftAndPublish === true &&
      ['create', 'update', 'clone'].includes(context.action) &&
      params.status !== 'published';
    if (draftOnly) return next();

    return strapi.db.transaction(async () => {
      const result = await next();
      const id = params.documentId ?? (result as Written | null)?.documentId;
      if (id) await service(strapi, 'publisher').refresh(context.uid, [id]);
      return result;
    });
  });
};
