import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { formatIndexNumber, indexPeriod, parseIndexTemplate } from '../domain/index-number';
import { takeSequence } from '../queries/take-sequence';

export interface IndexNumberInput {
  siteCode: string;
  /** The publishing organ's 统一社会信用代码. */
  uscc: string;
  /** The day the number is dated, `YYYY-MM-DD`. */
  date: string;
  count: number;
}

/** Index numbers (索引号) by each site's template; in the caller's transaction, without gaps. */
export const createIndexNumbers = ({ strapi }: { strapi: Core.Strapi }) => ({
  async take(trx: Knex, { siteCode, uscc, date, count }: IndexNumberInput): Promise<string[]> {
    const site = await strapi.db.query('plugin::sites.site').findOne({
      where: { code: siteCode },
      select: ['indexNumberTemplate', 'divisionCode'],
    });
    const template = parseIndexTemplate(
      String(site?.indexNumberTemplate ?? '{uscc}/{yyyyMM}-{seq:5}')
    );
    const values = { uscc, date, division: String(site?.divisionCode ?? '') };
    const first = await takeSequence(trx, {
      siteCode,
      period: indexPeriod(template, values),
      count,
    });
    return Array.from({ length: count }, (_, step) =>
      formatIndexNumber(template, values, first + step)
    );
  },
});
