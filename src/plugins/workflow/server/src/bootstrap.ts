import type { Core } from '@strapi/strapi';
import { service } from './services/service';

export const bootstrap = ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.server.httpServer.once('listening', () => service(strapi, 'auditSealer').start());
};
