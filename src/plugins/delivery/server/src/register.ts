import type { Core } from '@strapi/strapi';
import { followDocuments } from './follow-documents';
import { createPublications } from './queries/create-publications';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  // Migrations would run before the schema is synchronised, on an empty database even before that.
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await createPublications(strapi.db.connection);
  });
  followDocuments(strapi);
};
