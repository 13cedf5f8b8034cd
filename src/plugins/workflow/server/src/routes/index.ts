import { noticeRoutes } from './notices';

export const routes = { admin: { type: 'admin' as const, routes: [...noticeRoutes] } };
