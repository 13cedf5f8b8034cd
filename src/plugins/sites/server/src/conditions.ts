import type { Core } from '@strapi/strapi';
import type { AdminUser } from './services/reach';
import { service } from './services/service';

export const IN_REACH = 'plugin::sites.in-reach';

interface Conditioned extends AdminUser {
  permission: { action: string; subject?: string | null };
}

/**
 * The RBAC condition 管理范围内: a row of a site in reach, or a file in such a site's folder. It answers
 * by what the permission is about, so that one condition serves every type.
 *
 * Conditions are matched in SQL and in memory, which only share `$in`, `$eq` and the like.
 */
export const registerConditions = async (strapi: Core.Strapi): Promise<void> => {
  const handler = async (user: Conditioned) => {
    const reach = await service(strapi, 'reach').forUser(user);
    if (reach.all) return true;
    const { subject, action } = user.permission;
    if (action.startsWith('plugin::upload.')) {
      return { folderPath: { $in: await service(strapi, 'folders').pathsOf(reach) } };
    }
    const type = subject ? service(strapi, 'scopedTypes').of(subject) : undefined;
    if (!type) return false;
    const own = { [type.attribute]: { $in: [...reach.codes] } };
    const readsNational = type.national && action.endsWith('.read');
    return readsNational ? { $or: [own, { [type.attribute]: { $eq: null } }] } : own;
  };
  await strapi
    .service('admin::permission')
    .conditionProvider.registerMany([
      { displayName: '管理范围内', name: 'in-reach', plugin: 'sites', category: '站点', handler },
    ]);
};
