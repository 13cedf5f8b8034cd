import { createNoticesController } from './notices';
import { createSchedulesController } from './schedules';
import { createWithdrawalsController } from './withdrawals';

export const controllers = {
  notices: createNoticesController,
  schedules: createSchedulesController,
  withdrawals: createWithdrawalsController,
};
