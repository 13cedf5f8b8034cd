import type { Form } from '../../../../sites/contracts/form';

/** 错敏词. */
export const wordForm: Form = {
  mainField: 'word',
  sort: ['word', 'ASC'],
  list: ['word', 'kind', 'severity', 'suggestion', 'siteCode', 'active'],
  groups: [
    {
      heading: 'workflow.group.word',
      rows: [['word', 'kind'], ['suggestion', 'severity'], ['exceptions'], ['siteCode', 'active']],
    },
  ],
  help: {
    word: '全角、繁体和字间加符号的写法也会查出',
    suggestion: '正确的写法，或应如何处理',
    severity: '“须作说明”的，送审时说明理由即可；“不得发布”的，必须修改',
    exceptions: '包含该词但属于正确用法的说法，用顿号或换行分开',
    siteCode: '各站点通用的留空；只检查本站点的选择站点',
    active: '停用的词不再检查',
  },
};
