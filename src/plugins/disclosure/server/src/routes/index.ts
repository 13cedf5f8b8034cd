import { areaChoicesRoutes } from './area-choices';
import { catalogueFileRoutes } from './catalogue-files';
import { overlayRoutes } from './overlays';
import { coverageRoutes } from './coverage';

export const routes = {
  admin: {
    type: 'admin' as const,
    routes: [...areaChoicesRoutes, ...coverageRoutes, ...catalogueFileRoutes, ...overlayRoutes],
  },
};
