import type { Core } from '@strapi/strapi';
import { service } from './services/service';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.cron.remove('disclosureExpiry');
  await service(strapi, 'pendingImports').settled();
};
