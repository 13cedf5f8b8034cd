import type { Check } from './check';

const MISSING = {
  zh: '尚未作出保密审查结论（政府信息公开条例第十七条）',
  en: 'No conclusion of the confidentiality review yet (Art. 17)',
};
const NOT_PUBLIC = {
  zh: '保密审查结论不是“可以公开”，不得签发',
  en: 'The confidentiality review does not conclude that it may be published',
};

/** 保密审查 before anything is signed (政府信息公开条例 Art. 17). */
export const confidentialityCheck: Check = {
  code: 'confidentiality',
  at: 'approval',
  run: (_text, { confidentiality }) => {
    if (confidentiality?.conclusion === 'public') return [];
    const code = confidentiality ? 'not_public' : 'not_reviewed';
    const message = confidentiality ? NOT_PUBLIC : MISSING;
    return [{ field: null, code, severity: 'fail', message }];
  },
};
