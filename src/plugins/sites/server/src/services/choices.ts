import type { Core } from '@strapi/strapi';
import type { SiteChoice, TermChoices } from '../../../contracts/choices';
import { isInReach } from '../domain/reach';
import { termChoices, type TermRow } from '../domain/term-choices';
import type { AdminUser } from './reach';
import { service } from './service';

/** What the inputs of the admin offer. */
export const createChoices = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The terms in use, by vocabulary. One statement. */
  async terms(): Promise<TermChoices> {
    const rows = (await strapi.db.query('plugin::sites.term').findMany({
      select: ['vocabulary', 'code', 'label', 'labelEn'],
      where: { active: true },
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
    })) as TermRow[];
    return termChoices(rows);
  },

  /** Every site by name, marked where the user may work for it. One statement beside the reach. */
  async sites(user: AdminUser): Promise<SiteChoice[]> {
    const reach = await service(strapi, 'reach').forUser(user);
    const rows = (await strapi.db.query('plugin::sites.site').findMany({
      select: ['code', 'name', 'nameEn', 'level', 'parentCode'],
      // a township's code begins with its county's: the order of the tree
      orderBy: [{ divisionCode: 'asc' }, { position: 'asc' }, { code: 'asc' }],
    })) as Omit<SiteChoice, 'inReach'>[];
    return rows.map(({ code, name, nameEn, level, parentCode }) => ({
      code,
      name,
      nameEn,
      level,
      parentCode,
      inReach: isInReach(reach, code),
    }));
  },
});
