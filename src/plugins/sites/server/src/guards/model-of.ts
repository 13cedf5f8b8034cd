import type { Core, UID } from '@strapi/strapi';
import type { Model } from '../domain/named-relations';

/** Models as the rules read them; components have one too. */
export const createModelOf =
  (strapi: Core.Strapi) =>
  (uid: string): Model =>
    strapi.getModel(uid as UID.Schema);
