/** What a role may be allowed to do beyond writing content; named in Chinese where roles are edited. */
export const PERMISSIONS = [
  {
    section: 'plugins',
    displayName: '导入公开目录 Import catalogues',
    uid: 'catalogue.import',
    subCategory: '公开目录 catalogue',
    pluginName: 'disclosure',
  },
  {
    section: 'plugins',
    displayName: '导出公开目录 Export catalogues',
    uid: 'catalogue.export',
    subCategory: '公开目录 catalogue',
    pluginName: 'disclosure',
  },
];
