import type { Core } from '@strapi/strapi';
import { followDocuments } from './follow-documents';
import { createPublications } from './queries/create-publications';
import { service } from './services/service';

interface Hook {
  register: (handler: () => Promise<void>) => void;
}

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  // Migrations would run before the schema is synchronised, on an empty database even before that.
  const afterSync = strapi.hook('strapi::content-types.afterSync') as Hook;
  afterSync.register(async () => {
    const tables = service(strapi, 'resources').tablesRead();
    await createPublications(strapi.db.connection, tables);
  });
  followDocuments(strapi);
  // Strapi's own middlewares come later, when it has loaded: readers do not pay for them.
  strapi.server.use((ctx, next) => service(strapi, 'counter').serve(ctx, next));
};
