import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  formatIndexNumber,
  indexPeriod,
  parseIndexTemplate,
  serialIn,
} from '../domain/index-number';
import { raiseSequence } from '../queries/raise-sequence';
import { takeSequence } from '../queries/take-sequence';

export interface IndexNumberInput {
  siteCode: string;
  /** The publishing organ's 统一社会信用代码. */
  uscc: string;
  /** The day the number is dated, `YYYY-MM-DD`. */
  date: string;
  count: number;
}

export interface IndexNumberRequest {
  uscc: string;
  date: string;
  /** The number the document has already, from wherever it comes. */
  given: string | null;
}

/** Index numbers (索引号) by each site's template; in the caller's transaction, without gaps. */
export const createIndexNumbers = ({ strapi }: { strapi: Core.Strapi }) => {
  const rulesOf = async (siteCode: string) => {
    const site = await strapi.db.query('plugin::sites.site').findOne({
      where: { code: siteCode },
      select: ['indexNumberTemplate', 'divisionCode'],
    });
    return {
      template: parseIndexTemplate(String(site?.indexNumberTemplate ?? '{uscc}/{yyyyMM}-{seq:5}')),
      division: String(site?.divisionCode ?? ''),
    };
  };

  return {
    async take(trx: Knex, { siteCode, uscc, date, count }: IndexNumberInput): Promise<string[]> {
      const { template, division } = await rulesOf(siteCode);
      const values = { uscc, date, division };
      const first = await takeSequence(trx, {
        siteCode,
        period: indexPeriod(template, values),
        count,
      });
      return Array.from({ length: count }, (_, step) =>
        formatIndexNumber(template, values, first + step)
      );
    },

    /**
     * Numbers for many documents, in their order; a statement or two for each period. Given numbers
     * are kept, and those of the site's own template are never handed out again.
     */
    async allot(
      trx: Knex,
      siteCode: string,
      requests: readonly IndexNumberRequest[]
    ): Promise<string[]> {
      const { template, division } = await rulesOf(siteCode);
      const dated = requests.map((request) => {
        const values = { uscc: request.uscc, date: request.date, division };
        return { ...request, values, period: indexPeriod(template, values) };
      });
      const wanted = new Map<string, number>();
      const highest = new Map<string, number>();
      for (const { given, period } of dated) {
        if (given === null) wanted.set(period, (wanted.get(period) ?? 0) + 1);
        else highest.set(period, Math.max(highest.get(period) ?? 0, serialIn(period, given) ?? 0));
      }
      for (const [period, last] of highest) {
        if (last > 0) await raiseSequence(trx, { siteCode, period, last });
      }
      const next = new Map<string, number>();
      for (const [period, count] of wanted) {
        next.set(period, await takeSequence(trx, { siteCode, period, count }));
      }
      return dated.map(({ given, period, values }) => {
        if (given !== null) return given;
        const serial = next.get(period) ?? 1;
        next.set(period, serial + 1);
        return formatIndexNumber(template, values, serial);
      });
    },
  };
};
