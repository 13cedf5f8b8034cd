import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { CheckReport } from '../../../contracts/checks';
import type { Confidentiality, TextKey } from '../../../contracts/texts';
import { altTextCheck } from '../domain/checks/alt-text-check';
import type { Check, CheckTime, Found } from '../domain/checks/check';
import { confidentialityCheck } from '../domain/checks/confidentiality-check';
import { reportOf } from '../domain/checks/report';
import { contentOfText } from '../queries/approval/content-of-text';
import { linksCheck } from './checks/links-check';
import { personalDataCheck } from './checks/personal-data-check';
import { requiredCheck } from './checks/required-check';
import { wordsCheck } from './checks/words-check';
import { inTransaction } from './in-transaction';

export interface CheckOptions {
  at: CheckTime;
  /** What the round has concluded so far. */
  confidentiality?: Confidentiality | null;
  /** In this transaction; default: the current one, or one of its own. */
  trx?: Knex;
}

/** Checks before approval (发布前检查). */
export const createChecks = ({ strapi }: { strapi: Core.Strapi }) => {
  const checks: Check[] = [
    requiredCheck(strapi),
    confidentialityCheck,
    personalDataCheck(strapi),
    wordsCheck(strapi),
    linksCheck(strapi),
    altTextCheck,
  ];

  const run = async (trx: Knex, text: TextKey, options: CheckOptions): Promise<CheckReport> => {
    const { at, confidentiality = null } = options;
    const draft = await contentOfText(trx, strapi, text);
    if (!draft) throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
    const { siteCode, title, content } = draft;
    const rows: { code: string; found: readonly Found[] }[] = [];
    for (const check of checks) {
      if ((check.at ?? at) !== at || !(check.appliesTo?.(text.uid) ?? true)) continue;
      const found = await check.run(
        { ...text, siteCode, title, content },
        { trx, at, confidentiality }
      );
      rows.push({ code: check.code, found });
    }
    return reportOf(rows);
  };

  return {
    /** Adds a check of a plugin's own. To be called in `register`. */
    register(check: Check): void {
      checks.push(check);
    },

    /** @throws NotFoundError `text_not_found` */
    run: (text: TextKey, options: CheckOptions): Promise<CheckReport> =>
      options.trx
        ? run(options.trx, text, options)
        : inTransaction(strapi, (trx) => run(trx, text, options)),
  };
};
