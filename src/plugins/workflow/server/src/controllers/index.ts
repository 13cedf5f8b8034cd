import { createNoticesController } from './notices';
import { createSchedulesController } from './schedules';

export const controllers = {
  notices: createNoticesController,
  schedules: createSchedulesController,
};
