import type { Core } from '@strapi/strapi';
import { stopWork } from './background-work';
import { service } from './services/service';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }) => {
  await stopWork(strapi);
  await service(strapi, 'auditSealer').stop();
};
