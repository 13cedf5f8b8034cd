/**
 * Areas that the sample's county has beyond the 26 (试点领域以外的领域): those its catalogue rows stand
 * under.
 */
export const OWN_AREAS = [
  {
    code: 'government-documents',
    name: '政府文件信息',
    nameEn: 'Government documents',
    aliases: ['政府文件', '政府信息'],
  },
  {
    code: 'own-level-list',
    name: '市本级信息公开事项清单',
    nameEn: 'List of disclosures of the own level',
    aliases: ['本级信息公开事项'],
  },
  {
    code: 'department-common',
    name: '部门通用',
    nameEn: 'Common to all departments',
    aliases: ['部门通用事项'],
  },
] as const;
