import { createAuditController } from './audit';
import { createNoticesController } from './notices';
import { createSchedulesController } from './schedules';
import { createWithdrawalsController } from './withdrawals';

export const controllers = {
  audit: createAuditController,
  notices: createNoticesController,
  schedules: createSchedulesController,
  withdrawals: createWithdrawalsController,
};
