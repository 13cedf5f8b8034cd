import type { Core } from '@strapi/strapi';
import type { WorkflowFigures } from '../../../contracts/texts';
import { publicationFigures } from '../queries/approval/publication-figures';
import { service } from './service';

const PROCEDURE = 'plugin::workflow.procedure';

interface SiteNode {
  code: string;
  name: string;
}

interface Stored {
  siteCode: string | null;
  type: string;
  twoPersonReason: string | null;
}

/** How approval is kept to, site by site. */
export const createFigures = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @param siteCodes null: all */
  async of(siteCodes: readonly string[] | null): Promise<WorkflowFigures['data']> {
    const nodes = (await strapi.plugin('sites').service('tree').nodes()) as SiteNode[];
    const sites = nodes.filter(({ code }) => siteCodes === null || siteCodes.includes(code));
    const codes = sites.map(({ code }) => code);
    const counted = await publicationFigures(strapi.db.connection, codes);
    const off = (await strapi.db.query(PROCEDURE).findMany({
      where: { twoPerson: 'off', siteCode: { $in: codes } },
    })) as Stored[];
    const { meta } = await service(strapi, 'evaluations').due({
      siteCodes: codes,
      urgency: null,
      page: 1,
    });
    return sites.map(({ code, name }) => ({
      siteCode: code,
      siteName: name,
      ...(counted.get(code) ?? { published: 0, forced: 0, inReview: 0 }),
      twoPersonOff: off
        .filter(({ siteCode }) => siteCode === code)
        .map(({ type, twoPersonReason }) => ({ type, reason: twoPersonReason ?? '' })),
      overdueEvaluations: meta.overdue.find(({ siteCode }) => siteCode === code)?.count ?? 0,
    }));
  },
});
