import type { Core } from '@strapi/strapi';
import type { Reach } from '../domain/reach';
import type { AdminUser } from '../services/reach';
import { service } from '../services/service';

/**
 * The reach of whoever writes through the admin, with a password or an admin token; undefined for
 * scripts, jobs and the public API, which have their own doors.
 */
export const editorReach = async (strapi: Core.Strapi): Promise<Reach | undefined> => {
  const state = strapi.requestContext.get()?.state as
    { user?: AdminUser; userAbility?: unknown } | undefined;
  if (!state?.user || !state.userAbility) return undefined;
  return service(strapi, 'reach').forUser(state.user);
};
