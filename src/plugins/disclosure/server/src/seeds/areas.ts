import type { Core } from '@strapi/strapi';
import { PILOT_AREAS } from '../domain/pilot-areas';

const UID = 'plugin::disclosure.area';

/** Makes those of the 26 pilot areas (试点领域) that are missing; what an operator changed stays. */
export const addMissingAreas = async (strapi: Core.Strapi): Promise<void> => {
  const present = (await strapi.db.query(UID).findMany({ select: ['code'] })) as { code: string }[];
  const codes = new Set(present.map(({ code }) => code));
  for (const { code, name, nameEn, aliases, ministry, position } of PILOT_AREAS) {
    if (codes.has(code)) continue;
    await strapi.documents(UID).create({
      data: { code, name, nameEn, aliases: [...aliases], ministry, position, isPilot26: true },
    });
  }
};
