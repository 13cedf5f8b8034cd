import type { Core } from '@strapi/strapi';
import { service } from './services/service';

export const destroy = ({ strapi }: { strapi: Core.Strapi }) => service(strapi, 'freshness').stop();
