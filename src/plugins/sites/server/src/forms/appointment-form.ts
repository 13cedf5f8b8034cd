import type { Form } from '../../../contracts/form';

/** 任职: whose work is whose. */
export const appointmentForm: Form = {
  mainField: 'siteCode',
  sort: ['siteCode', 'ASC'],
  list: ['siteCode', 'user', 'subtree', 'updatedAt'],
  groups: [{ heading: 'sites.group.basic', rows: [['user'], ['siteCode', 'subtree']] }],
  help: {
    user: '获得授权的后台用户',
    siteCode: '该用户可以管理的站点',
    subtree: '同时管理该站点的全部下级站点',
  },
  relations: { user: 'email' },
};
