import type { Core } from '@strapi/strapi';
import { createAudit } from './queries/audit/create-audit';
import { createNoticeTable } from './queries/create-notice-table';
import { registerJobs } from './register-jobs';
import { service } from './services/service';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  registerJobs(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await createAudit(strapi.db.connection);
    await service(strapi, 'jobs').createTables();
    await createNoticeTable(strapi.db.connection);
  });
};
