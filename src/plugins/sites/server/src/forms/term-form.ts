import type { Form } from '../../../contracts/form';

/** 词表. */
export const termForm: Form = {
  mainField: 'label',
  sort: ['vocabulary', 'ASC'],
  list: ['label', 'vocabulary', 'code', 'position', 'active'],
  groups: [
    {
      heading: 'sites.group.basic',
      rows: [
        ['label', 'labelEn'],
        ['vocabulary', 'code'],
        ['position', 'active'],
      ],
    },
  ],
  help: {
    vocabulary: '所属词表的代码，如 theme（主题分类）、genre（体裁分类）',
    code: '接口中使用的代码，启用后请勿更改',
    active: '停用的选项不再供选择，已使用处仍显示名称',
    position: '数字小的排在前面',
  },
};
