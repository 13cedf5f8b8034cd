import type { Core } from '@strapi/strapi';
import {
  nearestProcedure,
  type Procedure,
  type StoredProcedure,
} from '../domain/approval/procedure';

const UID = 'plugin::workflow.procedure';

/** Which way to approval a text takes. */
export const createProcedures = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The procedure that applies to a type on a site; null: national content. */
  async of(type: string, siteCode: string | null): Promise<Procedure> {
    if (siteCode === null) return nearestProcedure([], { path: [], type });
    const path = (await strapi.plugin('sites').service('tree').pathOf(siteCode)) as string[];
    const stored = (await strapi.db.query(UID).findMany({
      where: { siteCode: { $in: path }, type: { $in: [type, '*'] } },
      // the newest of several is what the site means
      orderBy: { id: 'desc' },
    })) as StoredProcedure[];
    return nearestProcedure(stored, { path, type });
  },
});
