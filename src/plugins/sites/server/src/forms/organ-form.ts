import type { Form } from '../../../contracts/form';

/** 公开主体. */
export const organForm: Form = {
  mainField: 'name',
  sort: ['position', 'ASC'],
  list: ['name', 'siteCode', 'kind', 'uscc', 'active'],
  groups: [
    {
      heading: 'sites.group.basic',
      rows: [
        ['name'],
        ['shortName', 'nameEn'],
        ['uscc', 'kind'],
        ['siteCode', 'active'],
        ['position', 'sample'],
      ],
    },
    { heading: 'sites.group.contact', rows: [['address'], ['phone', 'officeHours']] },
  ],
  help: {
    uscc: '统一社会信用代码，18位，保存时核对校验码',
    siteCode: '机构所属的站点',
    active: '停用的机构不再出现在公开主体名单中，已发布的信息不受影响',
    position: '数字小的排在前面',
    sample: '示例数据，正式使用前可删除',
  },
};
