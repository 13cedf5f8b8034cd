import type { Core } from '@strapi/strapi';

export interface Area {
  documentId: string;
  code: string;
  name: string;
  nameEn: string | null;
  aliases: string[] | null;
  isPilot26: boolean;
  ministry: string | null;
  /** Null: everywhere; else this site and those below it. */
  siteCode: string | null;
  validFrom: string | null;
  validTo: string | null;
}

const isInForce = (area: Area, today: string): boolean =>
  (!area.validFrom || area.validFrom <= today) && (!area.validTo || area.validTo >= today);

/** Areas of disclosure (领域): the national ones, and those a site or one above it has added. */
export const createAreas = ({ strapi }: { strapi: Core.Strapi }) => {
  const ofSite = async (siteCode: string): Promise<Area[]> => {
    const path: string[] = await strapi.plugin('sites').service('tree').pathOf(siteCode);
    return (await strapi.db.query('plugin::disclosure.area').findMany({
      where: { $or: [{ siteCode: { $in: path } }, { siteCode: { $null: true } }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })) as Area[];
  };

  return {
    ofSite,
    isInForce,

    /** Areas of a site's own, in the current transaction. */
    async create(siteCode: string, areas: readonly Pick<Area, 'code' | 'name'>[]): Promise<void> {
      for (const { code, name } of areas) {
        await strapi
          .documents('plugin::disclosure.area')
          .create({ data: { code, name, siteCode } });
      }
    },

    /** @param today legal day in Asia/Shanghai */
    async inForce(siteCode: string, today: string): Promise<Area[]> {
      return (await ofSite(siteCode)).filter((area) => isInForce(area, today));
    },
  };
};
