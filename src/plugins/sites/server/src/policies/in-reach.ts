import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { service } from '../services/service';
import type { AdminUser } from '../services/reach';

export interface AdminRoute {
  params: Record<string, string>;
  request: { query: Record<string, unknown> };
  state: { user?: AdminUser };
}

const named = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional();

/**
 * For admin routes that name a site in `:site` or `?siteCode=`: lets through who may touch it.
 *
 * @example config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::sites.in-reach'] }
 * @throws ValidationError `site_required` · PolicyError `site_out_of_reach`
 */
export const inReach = async (
  route: AdminRoute,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi }
): Promise<boolean> => {
  if (!route.state.user) return false;
  const query = named.safeParse(route.request.query['siteCode']);
  const sites = [route.params['site'], query.data].flat().filter((code) => code !== undefined);
  if (!query.success || sites.length === 0) {
    throw new errors.ValidationError('请指明站点（siteCode）', {
      code: 'site_required',
      field: 'siteCode',
    });
  }
  for (const site of sites) await service(strapi, 'reach').require(route.state.user, site);
  return true;
};
