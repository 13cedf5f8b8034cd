import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { EVERYWHERE, isInReach, reachOf, type Appointment, type Reach } from '../domain/reach';
import { service } from './service';

export interface AdminUser {
  id: number | string;
  roles?: { code: string }[];
}

const SUPER_ADMIN = 'strapi-super-admin';

/** Whose work is whose: the sites an admin user may touch. */
export const createReach = ({ strapi }: { strapi: Core.Strapi }) => {
  // Kept for one request only: an appointment that ends must end at once.
  const known = new WeakMap<object, Map<AdminUser['id'], Promise<Reach>>>();

  const rolesOf = async (user: AdminUser) => {
    if (user.roles) return user.roles;
    const found = (await strapi.db
      .query('admin::user')
      .findOne({ where: { id: user.id }, populate: ['roles'] })) as AdminUser | null;
    return found?.roles ?? [];
  };

  const find = async (user: AdminUser): Promise<Reach> => {
    if ((await rolesOf(user)).some(({ code }) => code === SUPER_ADMIN)) return EVERYWHERE;
    const appointments = (await strapi.db.query('plugin::sites.appointment').findMany({
      select: ['siteCode', 'subtree'],
      where: { user: { id: user.id } },
    })) as Appointment[];
    const nodes = appointments.some(({ subtree }) => subtree)
      ? await service(strapi, 'tree').nodes()
      : [];
    return reachOf(appointments, nodes);
  };

  const forUser = (user: AdminUser): Promise<Reach> => {
    const request = strapi.requestContext.get()?.state as object | undefined;
    if (!request) return find(user);
    const users = known.get(request) ?? new Map<AdminUser['id'], Promise<Reach>>();
    known.set(request, users);
    const reach = users.get(user.id) ?? find(user);
    users.set(user.id, reach);
    return reach;
  };

  return {
    /** The sites this admin user may touch. One or two statements a request. */
    forUser,

    /**
     * The user's reach, if it holds the site.
     *
     * @throws PolicyError `site_out_of_reach`
     */
    async require(user: AdminUser, siteCode: string): Promise<Reach> {
      const reach = await forUser(user);
      if (!isInReach(reach, siteCode)) {
        throw new errors.PolicyError(`站点 ${siteCode} 不在您的管理范围内`, {
          code: 'site_out_of_reach',
          site: siteCode,
        });
      }
      return reach;
    },
  };
};
