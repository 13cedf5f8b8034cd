import { createAuditController } from './audit';
import { createEvaluationsController } from './evaluations';
import { createNoticesController } from './notices';
import { createSchedulesController } from './schedules';
import { createWithdrawalsController } from './withdrawals';

export const controllers = {
  audit: createAuditController,
  evaluations: createEvaluationsController,
  notices: createNoticesController,
  schedules: createSchedulesController,
  withdrawals: createWithdrawalsController,
};
