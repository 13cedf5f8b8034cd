import type { Core } from '@strapi/strapi';
import { followForAudit } from './follow';
import { followTexts } from './follow-texts';
import { registerCustomFields } from './custom-fields';
import { describeForms } from './describe-forms';
import { createEvaluationTable } from './queries/evaluations/create-evaluation-table';
import { guardDocuments } from './gate/guard-documents';
import { createRoundTables } from './queries/approval/create-round-tables';
import { createNoticeTable } from './queries/create-notice-table';
import { createScheduleTable } from './queries/schedules/create-schedule-table';
import { createVersions } from './queries/versions/create-versions';
import { createWithdrawals } from './queries/withdrawals/create-withdrawals';
import { registerJobs } from './register-jobs';
import { service } from './services/service';
import { checkProcedures } from './writes/procedure';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  registerJobs(strapi);
  registerCustomFields(strapi);
  describeForms(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await service(strapi, 'auditInstallation').ensure();
    await service(strapi, 'jobs').createTables();
    await createRoundTables(strapi.db.connection);
    await createNoticeTable(strapi.db.connection);
    await createScheduleTable(strapi.db.connection);
    await createVersions(strapi.db.connection);
    await createWithdrawals(strapi.db.connection);
    await createEvaluationTable(strapi.db.connection);
  });
  strapi.plugin('delivery').service('notices').from(service(strapi, 'withdrawals').notices);
  const scopedTypes = strapi.plugin('sites').service('scopedTypes');
  scopedTypes.addReference('plugin::workflow.freshness-rule', { national: true });
  scopedTypes.addReference('plugin::workflow.procedure');
  strapi.documents.use(checkProcedures(strapi));
  strapi.documents.use(guardDocuments(strapi));
  followTexts(strapi);
  followForAudit(strapi);
};
