import type { Core } from '@strapi/strapi';
import { service } from './services/service';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  await service(strapi, 'seeds').base();
};
