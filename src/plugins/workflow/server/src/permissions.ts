/** What a role may be allowed to do; named in Chinese where roles are edited. */
export const PERMISSIONS = [
  {
    section: 'plugins',
    displayName: '撤回、更正、废止已公开的文稿 Withdraw, correct, repeal what is public',
    uid: 'withdraw',
    subCategory: '审签 workflow',
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
  'workflow.withdraw': { approver: [grant('withdraw')], 'site-admin': [grant('withdraw')] },
};
