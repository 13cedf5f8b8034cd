import type { Form } from '../../../../sites/contracts/form';

/** 公开领域. */
export const areaForm: Form = {
  mainField: 'name',
  sort: ['position', 'ASC'],
  list: ['name', 'isPilot26', 'ministry', 'siteCode', 'validTo'],
  groups: [
    {
      heading: 'disclosure.group.basic',
      rows: [
        ['name', 'nameEn'],
        ['code', 'ministry'],
        ['aliases'],
        ['isPilot26', 'siteCode'],
        ['validFrom', 'validTo', 'position'],
      ],
    },
  ],
  help: {
    code: '接口中使用的代码，启用后请勿更改',
    aliases: '旧称和简称，导入目录时按同一领域处理，如“环境保护”之于“生态环境”',
    isPilot26: '国务院办公厅确定的26个基层政务公开试点领域之一',
    ministry: '牵头制定标准指引的国务院部门',
    siteCode: '全国统一的领域留空；本地增设的领域选择所属站点',
    validTo: '停止使用的日期，仍在使用的留空',
    position: '数字小的排在前面',
  },
};
