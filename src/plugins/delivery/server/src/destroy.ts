import type { Core } from '@strapi/strapi';
import { service } from './services/service';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }) => {
  await service(strapi, 'readiness').drain();
  await service(strapi, 'metricsServer').stop();
  await service(strapi, 'searchIndex').stop();
  await service(strapi, 'freshness').stop();
  service(strapi, 'traffic').flush();
};
