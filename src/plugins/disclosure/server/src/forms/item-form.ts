import type { Form } from '../../../../sites/contracts/form';

/** 公开事项: the columns of the official table, in its order. */
export const itemForm: Form = {
  mainField: 'title',
  sort: ['position', 'ASC'],
  list: ['title', 'areaCode', 'siteCode', 'limitText', 'retiredOn'],
  groups: [
    {
      heading: 'disclosure.group.matter',
      rows: [
        ['siteCode', 'areaCode'],
        ['number', 'position'],
        ['level1'],
        ['level2'],
        ['level3'],
        ['title'],
        ['content'],
        ['basis'],
      ],
    },
    {
      heading: 'disclosure.group.limit-subject',
      rows: [['limitText'], ['subjectText'], ['subjects']],
    },
    {
      heading: 'disclosure.group.how',
      rows: [['channels'], ['audience', 'audienceGroups'], ['methods'], ['openLevels']],
    },
    {
      heading: 'disclosure.group.links',
      rows: [['powerListNumbers', 'serviceListNumbers'], ['source']],
    },
    {
      heading: 'disclosure.group.version',
      rows: [
        ['retiredOn', 'replacedBy'],
        ['version', 'sample'],
      ],
    },
  ],
  help: {
    level1: '目录表中的“一级事项”',
    level2: '目录表中的“二级事项”',
    level3: '目录表有“三级事项”时填写',
    title: '由各级事项名称生成',
    content: '目录表中的“公开内容（要素）”',
    basis: '公开所依据的法律、法规和文件',
    limitText: '按目录表原文填写，如“信息形成之日起20个工作日内”，保存后系统据此计算公开期限',
    subjectText: '按目录表原文填写',
    subjects: '从原文识别出的公开主体，逐个列出',
    audienceGroups: '特定群体时，填写群体的名称',
    powerListNumbers: '对应的权责清单编号',
    serviceListNumbers: '对应的公共服务事项编号',
    retiredOn: '不再公开的日期；已发布的信息保留',
    replacedBy: '取代本事项的新事项，由系统填写',
    version: '由系统填写',
    number: '目录表中的序号',
    position: '在目录中的顺序，数字小的在前',
    sample: '示例数据，正式使用前可删除',
  },
  readOnly: ['title', 'replacedBy', 'version'],
  hidden: ['codes', 'slug', 'limitRules', 'baseDocumentId', 'baseSnapshot', 'extra'],
};
