import { createAuditController } from './audit';
import { createChecksController } from './checks';
import { createEvaluationsController } from './evaluations';
import { createFiguresController } from './figures';
import { createTasksController } from './tasks';
import { createTextsController } from './texts';
import { createNoticesController } from './notices';
import { createSchedulesController } from './schedules';
import { createVersionsController } from './versions';
import { createWithdrawalsController } from './withdrawals';

export const controllers = {
  audit: createAuditController,
  checks: createChecksController,
  evaluations: createEvaluationsController,
  figures: createFiguresController,
  tasks: createTasksController,
  texts: createTextsController,
  notices: createNoticesController,
  schedules: createSchedulesController,
  versions: createVersionsController,
  withdrawals: createWithdrawalsController,
};
