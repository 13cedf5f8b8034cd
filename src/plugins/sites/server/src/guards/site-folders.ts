import type { Core } from '@strapi/strapi';
import { service } from '../services/service';

/** A new site gets its folder, a renamed one has it renamed, in the same transaction. */
export const followSites = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== 'plugin::sites.site') return next();
    if (context.action !== 'create' && context.action !== 'update') return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await service(strapi, 'folders').ensure();
      const site = result as { code?: string; name?: string } | null;
      const { data } = context.params as { data?: { name?: unknown } };
      if (context.action === 'update' && site?.code && site.name && data?.name !== undefined) {
        await service(strapi, 'folders').rename(site.code, site.name);
      }
      return result;
    });
  });
};
