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

const grant = (uid: string) => ({
  action: `plugin::disclosure.${uid}`,
  subject: null,
  properties: {},
  conditions: [],
});
const both = [grant('catalogue.import'), grant('catalogue.export')];
const reading = [grant('catalogue.export')];

/** What the seeded roles get of it on first start; the routes keep each to its sites. */
export const GRANTS = {
  editor: both,
  reviewer: reading,
  approver: reading,
  moderator: reading,
  'site-admin': both,
  supervisor: reading,
};
