import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import type { Reach } from '../domain/reach';
import type { AdminUser } from '../services/reach';
import { service } from '../services/service';

interface Router {
  routes: { handler: unknown; config?: { middlewares?: unknown[] } }[];
}

/**
 * Puts a middleware before every admin route of a stock plugin, behind its authentication.
 * A plugin that is not installed has no routes to close.
 */
export const beforeRoutes = (
  strapi: Core.Strapi,
  plugin: string,
  guard: (handler: string) => Middleware
): void => {
  const routers = (strapi.plugins[plugin]?.routes ?? {}) as unknown as Record<string, Router>;
  for (const [type, router] of Object.entries(routers)) {
    if (type === 'content-api') continue;
    for (const route of router.routes) {
      const config = (route.config ??= {});
      config.middlewares = [...(config.middlewares ?? []), guard(String(route.handler))];
    }
  }
};

/** The reach of the request's admin user; undefined when nobody is logged in. */
export const reachOfRequest = async (
  strapi: Core.Strapi,
  ctx: Context
): Promise<Reach | undefined> => {
  const user = (ctx.state as { user?: AdminUser }).user;
  return user && service(strapi, 'reach').forUser(user);
};
