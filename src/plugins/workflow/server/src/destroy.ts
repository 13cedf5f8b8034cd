import type { Core } from '@strapi/strapi';
import { service } from './services/service';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }) => {
  await service(strapi, 'scheduleRunner').stop();
  await service(strapi, 'jobs').stop();
  await service(strapi, 'auditSealer').stop();
};
