import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Reach } from '../../../../sites/server/src/domain/reach';

/**
 * The sites a list is asked for: the one that is named, else all in the user's reach.
 *
 * @returns null: all there are
 * @throws PolicyError `site_out_of_reach`
 */
export const sitesAsked = async (
  strapi: Core.Strapi,
  ctx: Context,
  site: string | undefined
): Promise<readonly string[] | null> => {
  const reach = strapi.plugin('sites').service('reach');
  if (site !== undefined) {
    await reach.require(ctx['state'].user, site);
    return [site];
  }
  const mine = (await reach.forUser(ctx['state'].user)) as Reach;
  return mine.all ? null : mine.codes;
};
