import type { Core } from '@strapi/strapi';

const UID = 'plugin::disclosure.area';

interface AreaSeed {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly ministry?: string;
  readonly position?: number;
  readonly isPilot26?: boolean;
  readonly siteCode?: string;
}

/**
 * Makes those areas (领域) whose codes are missing; what an operator changed stays.
 *
 * @returns how many were made
 */
export const addAreas = async (
  strapi: Core.Strapi,
  areas: readonly AreaSeed[]
): Promise<number> => {
  const present = (await strapi.db.query(UID).findMany({ select: ['code'] })) as { code: string }[];
  const codes = new Set(present.map(({ code }) => code));
  const missing = areas.filter(({ code }) => !codes.has(code));
  for (const area of missing) {
    await strapi.documents(UID).create({ data: { ...area, aliases: [...area.aliases] } });
  }
  return missing.length;
};
