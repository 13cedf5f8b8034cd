import type { Form } from '../../../../sites/contracts/form';

/** 更新时限. */
export const freshnessRuleForm: Form = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'scope', 'code', 'maxAgeDays', 'siteCode', 'active'],
  groups: [
    {
      heading: 'workflow.group.freshness',
      rows: [
        ['name', 'scope'],
        ['code', 'type'],
        ['maxAgeDays', 'warnDays'],
        ['basis'],
        ['siteCode', 'active'],
      ],
    },
  ],
  help: {
    code: '逐篇评估填公开属性代码（如 withheld）；领域填领域代码；栏目填分类，如 genre:notice，留空指全站',
    type: '内容类型的标识，留空指所有需要审签的类型',
    maxAgeDays: '最长多少天必须评估或更新一次',
    warnDays: '到期前多少天开始提醒',
    basis: '依据的法规或文件',
    siteCode: '各站点通用的规则留空；本站点另有要求的选择站点，优先于通用规则',
    active: '停用的规则不再提醒',
  },
};
