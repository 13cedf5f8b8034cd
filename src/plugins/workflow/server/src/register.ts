import type { Core } from '@strapi/strapi';
import { followForAudit } from './follow';
import { followTexts } from './follow-texts';
import { describeForms } from './describe-forms';
import { createEvaluationTable } from './queries/evaluations/create-evaluation-table';
import { createNoticeTable } from './queries/create-notice-table';
import { createScheduleTable } from './queries/schedules/create-schedule-table';
import { createVersions } from './queries/versions/create-versions';
import { createWithdrawals } from './queries/withdrawals/create-withdrawals';
import { registerJobs } from './register-jobs';
import { service } from './services/service';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  describeForms(strapi);
  strapi
    .plugin('sites')
    .service('scopedTypes')
    .addReference('plugin::workflow.freshness-rule', { national: true });
  registerJobs(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await service(strapi, 'auditInstallation').ensure();
    await service(strapi, 'jobs').createTables();
    await createNoticeTable(strapi.db.connection);
    await createScheduleTable(strapi.db.connection);
    await createVersions(strapi.db.connection);
    await createWithdrawals(strapi.db.connection);
    await createEvaluationTable(strapi.db.connection);
  });
  strapi.plugin('delivery').service('notices').from(service(strapi, 'withdrawals').notices);
  followTexts(strapi);
  followForAudit(strapi);
};
