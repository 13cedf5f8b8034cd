/** What a role may be allowed to do; named in Chinese where roles are edited. */
export const PERMISSIONS = [
  {
    section: 'plugins',
    displayName: '免审发布未经签发的文稿 Publish without approval',
    uid: 'publish.force',
    subCategory: '审签 workflow',
    pluginName: 'workflow',
  },
  {
    section: 'plugins',
    displayName: '撤回、更正、废止已公开的文稿 Withdraw, correct, repeal what is public',
    uid: 'withdraw',
    subCategory: '审签 workflow',
    pluginName: 'workflow',
  },
  {
    section: 'plugins',
    displayName: '查看审计日志 Read the audit trail',
    uid: 'audit.read',
    subCategory: '审计 audit',
    pluginName: 'workflow',
  },
  {
    section: 'plugins',
    displayName: '导出审计日志 Export the audit trail',
    uid: 'audit.export',
    subCategory: '审计 audit',
    pluginName: 'workflow',
  },
];

const grant = (uid: string) => ({
  action: `plugin::workflow.${uid}`,
  subject: null,
  properties: {},
  conditions: [],
});

/** What the seeded roles get of it, once, by the key it is remembered by. */
export const GRANTS = {
  'workflow.force': { 'site-admin': [grant('publish.force')] },
  'workflow.withdraw': { approver: [grant('withdraw')], 'site-admin': [grant('withdraw')] },
  'workflow.audit': {
    'site-admin': [grant('audit.read'), grant('audit.export')],
    supervisor: [grant('audit.read'), grant('audit.export')],
  },
};
