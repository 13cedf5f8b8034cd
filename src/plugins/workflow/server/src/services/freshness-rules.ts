import type { Core } from '@strapi/strapi';
import { RULE_SEEDS } from '../domain/evaluations/rule-seeds';
import type { FreshnessRule } from '../domain/evaluations/rules-by-site';

const UID = 'plugin::workflow.freshness-rule';

interface Turns {
  exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The limits (更新时限) as they are kept as content. */
export const createFreshnessRules = ({ strapi }: { strapi: Core.Strapi }) => {
  const marker = () => strapi.store({ type: 'plugin', name: 'workflow', key: 'freshness-rules' });
  const isSeeded = async () => (await marker().get({})) !== null;

  return {
    /** What holds now. */
    async active(): Promise<FreshnessRule[]> {
      const rules = (await strapi.db.query(UID).findMany({
        where: { active: true },
        orderBy: { id: 'asc' },
      })) as FreshnessRule[];
      return rules.map((rule) => ({
        ...rule,
        siteCode: rule.siteCode || null,
        type: rule.type || null,
        code: rule.code || null,
      }));
    },

    /** Once in the life of a database: what an operator takes away stays away. */
    async seed(): Promise<void> {
      if (await isSeeded()) return;
      await strapi
        .plugin('sites')
        .service<Turns>('seeds')
        .exclusively(async () => {
          if (await isSeeded()) return;
          for (const rule of RULE_SEEDS) {
            await strapi.documents(UID).create({ data: { ...rule, active: true } });
          }
          await marker().set({ value: { seeded: true } });
        });
    },
  };
};
