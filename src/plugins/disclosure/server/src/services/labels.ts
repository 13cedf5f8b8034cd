import type { Core } from '@strapi/strapi';
import type { Labels } from '../domain/public-label';

/** What codes are called: the vocabularies of `sites` and our areas, under `area:`. */
export const createLabels = ({ strapi }: { strapi: Core.Strapi }) => ({
  async load(): Promise<Labels> {
    // One after the other: in a transaction they share a connection.
    const terms = await strapi.db
      .query('plugin::sites.term')
      .findMany({ select: ['vocabulary', 'code', 'label', 'labelEn'] });
    const areas = await strapi.db
      .query('plugin::disclosure.area')
      .findMany({ select: ['code', 'name', 'nameEn'] });
    return new Map([
      ...terms.map((term): [string, { label: string; labelEn: string | null }] => [
        `${term.vocabulary}:${term.code}`,
        { label: term.label, labelEn: term.labelEn },
      ]),
      ...areas.map((area): [string, { label: string; labelEn: string | null }] => [
        `area:${area.code}`,
        { label: area.name, labelEn: area.nameEn },
      ]),
    ]);
  },
});
