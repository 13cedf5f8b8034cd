import { auditRoutes } from './audit';
import { checkRoutes } from './checks';
import { evaluationRoutes } from './evaluations';
import { noticeRoutes } from './notices';
import { scheduleRoutes } from './schedules';
import { versionRoutes } from './versions';
import { textRoutes } from './texts';
import { withdrawalRoutes } from './withdrawals';

export const routes = {
  admin: {
    type: 'admin' as const,
    routes: [
      ...auditRoutes,
      ...checkRoutes,
      ...evaluationRoutes,
      ...noticeRoutes,
      ...scheduleRoutes,
      ...versionRoutes,
      ...textRoutes,
      ...withdrawalRoutes,
    ],
  },
};
