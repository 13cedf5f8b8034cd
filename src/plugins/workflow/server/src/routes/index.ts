import { noticeRoutes } from './notices';
import { scheduleRoutes } from './schedules';

export const routes = {
  admin: { type: 'admin' as const, routes: [...noticeRoutes, ...scheduleRoutes] },
};
