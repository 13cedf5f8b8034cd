import { checkTerm, type TermFields } from '../domain/check-term';
import { publisherOf } from '../services/publisher';
import type { WriteRule } from './write-rule';

const UID = 'plugin::sites.term';

const termOf = (fields: Record<string, unknown>): TermFields => ({
  vocabulary: String(fields['vocabulary']),
  code: String(fields['code']),
});

export const termWrites: WriteRule = {
  uid: UID,

  async check(strapi, { stored, next }) {
    const term = termOf(next);
    const problems = checkTerm({ term, stored: stored && termOf(stored) });
    if (problems.length > 0 || stored) return problems;
    const taken = await strapi.db.query(UID).count({ where: { ...term } });
    return taken === 0
      ? []
      : [
          {
            field: 'code',
            code: 'term_exists',
            message: `词表 ${term.vocabulary} 中已有代码 ${term.code}`,
          },
        ];
  },

  // Published documents show the label beside the code.
  async after(strapi, { stored, next }) {
    const shown = ['label', 'labelEn'].some((field) => stored?.[field] !== next[field]);
    if (!stored || !shown) return;
    const { vocabulary, code } = termOf(stored);
    await publisherOf(strapi).refreshFacet(`${vocabulary}:${code}`);
  },
};
