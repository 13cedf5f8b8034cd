import type { Core, Modules } from '@strapi/strapi';
import { service } from '../services/service';

type Middleware = Modules.Documents.Middleware.Middleware;

const WRITES = ['create', 'update', 'publish', 'delete'];

/**
 * What records and items say follows what they are made from: due dates follow an item's limit and
 * the working calendar, names follow their area. In the transaction of the change itself.
 */
export const followSources = (strapi: Core.Strapi): Middleware => {
  const follow = async (uid: string, documentId: string | undefined) => {
    switch (uid) {
      case 'plugin::disclosure.item':
        if (documentId) await service(strapi, 'dueDates').recompute([documentId]);
        return;
      case 'plugin::sites.calendar-year':
        await service(strapi, 'dueDates').recompute(null);
        return;
      case 'plugin::disclosure.area': {
        const area = await strapi.db.query(uid).findOne({ where: { documentId } });
        if (area)
          await strapi.plugin('delivery').service('publisher').refreshFacet(`area:${area.code}`);
      }
    }
  };

  return async (context, next) => {
    if (!WRITES.includes(context.action)) return next();
    return strapi.db.transaction(async (): Promise<Awaited<ReturnType<Middleware>>> => {
      const result = await next();
      const params = context.params as { documentId?: string };
      await follow(
        context.uid,
        params.documentId ?? (result as { documentId?: string } | null)?.documentId
      );
      return result;
    });
  };
};
