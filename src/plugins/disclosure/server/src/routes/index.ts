import { coverageRoutes } from './coverage';

export const routes = {
  admin: { type: 'admin' as const, routes: [...coverageRoutes] },
};
