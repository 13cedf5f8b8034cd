import type { Core, UID } from '@strapi/strapi';

/** Whether each language of a document is a text of its own. */
export const isLocalized = (strapi: Core.Strapi, uid: string): boolean => {
  const { pluginOptions } = strapi.contentType(uid as UID.ContentType) as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  return pluginOptions?.i18n?.localized === true;
};
