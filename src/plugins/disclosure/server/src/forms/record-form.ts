import type { Form } from '../../../../sites/contracts/form';

/** 公开信息. */
export const recordForm: Form = {
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
  list: ['title', 'siteCode', 'item', 'indexNumber', 'dueOn', 'updatedAt'],
  groups: [
    {
      heading: 'disclosure.group.text',
      rows: [['title'], ['item', 'organ'], ['summary'], ['body'], ['attachments'], ['keywords']],
    },
    {
      heading: 'disclosure.group.numbers',
      rows: [
        ['siteCode', 'documentNumber', 'indexNumber'],
        ['theme', 'genre', 'serviceAudience'],
        ['source', 'sourceUrl'],
      ],
    },
    {
      heading: 'disclosure.group.attribute',
      rows: [['attribute', 'ground'], ['groundReason']],
    },
    {
      heading: 'disclosure.group.dates',
      rows: [
        ['formedOn', 'changedOn', 'obtainedOn'],
        ['dueOn', 'displayUntil', 'reviewOn'],
      ],
    },
    {
      heading: 'disclosure.group.validity',
      rows: [
        ['validity', 'effectiveOn'],
        ['expiresOn', 'repealedOn'],
        ['amends', 'repeals'],
        ['sample'],
      ],
    },
  ],
  help: {
    title: '与正式文件的标题一致',
    item: '本信息对应的目录事项，公开期限由此计算',
    organ: '制作或者保存本信息的机关',
    summary: '不填时列表中只显示标题',
    body: '可以从 Word 或 WPS 直接粘贴，表格、列表和标题会保留',
    documentNumber: '如“迎政办〔2026〕3号”',
    indexNumber: '选定公开主体并保存后自动编号',
    siteCode: '只管理一个站点时自动填写',
    attribute: '《政府信息公开条例》第十三条、第二十七条',
    ground: '依申请公开或不予公开时，选择法律依据',
    groundReason: '不予公开的具体理由，对内留存',
    formedOn: '信息制作完成的日期',
    changedOn: '信息变更的日期',
    obtainedOn: '从其他机关或个人获取信息的日期',
    dueOn: '按事项的公开时限自动计算',
    displayUntil: '公示期届满后不再对外显示；长期公开的留空',
    reviewOn: '下一次评估是否继续公开的日期',
    repeals: '本文件废止的文件，发布后其效力自动改为“废止”',
    amends: '本文件修改的文件',
    source: '转载时填写来源单位',
    sample: '示例数据，正式使用前可删除',
  },
  readOnly: ['indexNumber', 'dueOn'],
  hidden: ['slug', 'formerSlugs', 'dueProvisional', 'dueBasis', 'firstPublishedAt'],
  relations: { item: 'title', organ: 'name', amends: 'title', repeals: 'title' },
};
