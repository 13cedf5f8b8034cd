import type { Form } from '../../../contracts/form';

/** 站点. */
export const siteForm: Form = {
  mainField: 'name',
  sort: ['divisionCode', 'ASC'],
  list: ['name', 'level', 'parentCode', 'divisionCode', 'updatedAt'],
  groups: [
    {
      heading: 'sites.group.basic',
      rows: [
        ['name'],
        ['shortName', 'nameEn'],
        ['code', 'level'],
        ['parentCode', 'divisionCode'],
        ['organiser', 'position'],
      ],
    },
    {
      heading: 'sites.group.website',
      rows: [
        ['domains'],
        ['urlPattern'],
        ['siteIdCode', 'icpNumber', 'policeNumber'],
        ['defaultLocale', 'locales'],
      ],
    },
    {
      heading: 'sites.group.contact',
      rows: [['address'], ['postcode', 'phone', 'fax'], ['email', 'officeHours']],
    },
    { heading: 'sites.group.numbering', rows: [['indexNumberTemplate', 'sample']] },
  ],
  help: {
    code: '网址中使用的代码：小写字母、数字和连字符，启用后请勿更改',
    parentCode: '上一级站点，最高一级留空',
    divisionCode: '民政部公布的行政区划代码：县级6位，乡镇9位，村级12位',
    domains: '本站点的访问域名，逐个添加',
    urlPattern:
      '前台网站的文章地址，如 https://www.example.gov.cn/{resource}/{slug}，站点地图和订阅由此得出链接',
    siteIdCode: '全国政府网站标识码，10位数字',
    icpNumber: 'ICP 备案号',
    policeNumber: '公安机关备案号',
    indexNumberTemplate:
      '索引号的格式：{uscc} 为公开主体的信用代码，{yyyyMM} 为年月，{seq:5} 为五位流水号',
    defaultLocale: '默认语言，如 zh-Hans',
    position: '数字小的排在前面',
    sample: '示例数据，正式使用前可删除',
  },
};
