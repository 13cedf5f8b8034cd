import type { Core } from '@strapi/strapi';
import { registerConditions } from './conditions';
import { service } from './services/service';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  await registerConditions(strapi);
  await service(strapi, 'seeds').base();
  await service(strapi, 'seeds').exclusively(() => service(strapi, 'roles').seed());
  await service(strapi, 'folders').ensure();
};
