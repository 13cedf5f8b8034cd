import type { Core } from '@strapi/strapi';
import { startWork } from './background-work';
import { guardRows } from './gate/guard-rows';
import { GRANTS, PERMISSIONS } from './permissions';
import { service } from './services/service';
import { watchAudit } from './watch-audit';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  guardRows(strapi);
  await strapi.service('admin::permission').actionProvider.registerMany(PERMISSIONS);
  const roles = strapi.plugin('sites').service('roles');
  for (const [key, grants] of Object.entries(GRANTS)) await roles.grantOnce(key, grants);
  await service(strapi, 'freshnessRules').seed();
  await service(strapi, 'listedWords').seed();
  service(strapi, 'auditRetention').schedule();
  service(strapi, 'versionThinning').schedule();
  watchAudit(strapi);
  // only a server works for others: not the command line, and not before it listens
  strapi.server.httpServer.once('listening', () => {
    service(strapi, 'auditSealer').start();
    void service(strapi, 'auditChain').warn();
    startWork(strapi);
  });
};
