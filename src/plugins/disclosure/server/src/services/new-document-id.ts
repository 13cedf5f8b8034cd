import type { Core, UID } from '@strapi/strapi';

/** A document id by Strapi's own generator, so that nobody can tell imported documents from others. */
export const newDocumentId = (strapi: Core.Strapi, uid: UID.ContentType): string => {
  const attribute = strapi.db.metadata.get(uid).attributes['documentId'];
  return (attribute as unknown as { default: () => string }).default();
};
