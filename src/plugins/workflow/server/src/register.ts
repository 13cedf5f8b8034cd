import type { Core } from '@strapi/strapi';
import { createNoticeTable } from './queries/create-notice-table';
import { createScheduleTable } from './queries/schedules/create-schedule-table';
import { registerJobs } from './register-jobs';
import { service } from './services/service';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  registerJobs(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await service(strapi, 'auditInstallation').ensure();
    await service(strapi, 'jobs').createTables();
    await createNoticeTable(strapi.db.connection);
    await createScheduleTable(strapi.db.connection);
  });
};
