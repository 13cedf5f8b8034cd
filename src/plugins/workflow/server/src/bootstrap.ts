import type { Core } from '@strapi/strapi';
import type { Config } from './config';
import { service } from './services/service';

export const bootstrap = ({ strapi }: { strapi: Core.Strapi }) => {
  // only a server works for others: not the command line, and not before it listens
  strapi.server.httpServer.once('listening', () => {
    service(strapi, 'auditSealer').start();
    const { enabled } = strapi.config.get<Config['jobs']>('plugin::workflow.jobs');
    if (!enabled) return;
    service(strapi, 'jobs').start();
    service(strapi, 'scheduleRunner').start();
  });
};
