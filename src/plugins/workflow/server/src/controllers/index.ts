import { createAuditController } from './audit';
import { createEvaluationsController } from './evaluations';
import { createNoticesController } from './notices';
import { createSchedulesController } from './schedules';
import { createVersionsController } from './versions';
import { createWithdrawalsController } from './withdrawals';

export const controllers = {
  audit: createAuditController,
  evaluations: createEvaluationsController,
  notices: createNoticesController,
  schedules: createSchedulesController,
  versions: createVersionsController,
  withdrawals: createWithdrawalsController,
};
