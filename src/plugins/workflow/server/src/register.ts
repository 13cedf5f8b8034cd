import type { Core } from '@strapi/strapi';
import { createAudit } from './queries/audit/create-audit';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await createAudit(strapi.db.connection);
  });
};
