import { checkUscc, type UsccProblem } from '../domain/uscc';
import type { WriteRule } from './write-rule';

const REASONS: Readonly<Record<UsccProblem, string>> = {
  length: '应为18位',
  character: '含有不允许的字符（不用 I、O、S、V、Z）',
  organisation_check: '组织机构代码（第9至17位）校验位不符',
  check_digit: '末位校验码不符',
};

export const organWrites: WriteRule = {
  uid: 'plugin::sites.organ',
  check(_strapi, { data, next }) {
    const checked = checkUscc(typeof next['uscc'] === 'string' ? next['uscc'] : '');
    if (checked.valid) {
      if ('uscc' in data) data['uscc'] = checked.code;
      return [];
    }
    return [
      {
        field: 'uscc',
        code: 'bad_uscc',
        message: `统一社会信用代码不正确：${REASONS[checked.reason]}`,
      },
    ];
  },
};
