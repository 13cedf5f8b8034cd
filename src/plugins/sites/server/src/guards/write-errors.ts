import { errors } from '@strapi/utils';

// PolicyError is the one refusal whose message and code Strapi lets out.
/** What the guards answer; codes are stable. */
export const siteRequired = (field: string) =>
  new errors.ValidationError('请选择站点', { code: 'site_required', field });

export const siteUnknown = (field: string, site: string) =>
  new errors.ValidationError(`没有站点 ${site}`, { code: 'site_unknown', field, site });

export const siteImmutable = (field: string) =>
  new errors.ValidationError('内容不能移到其他站点', { code: 'site_immutable', field });

export const siteOutOfReach = (field: string) =>
  new errors.PolicyError('不在您的管理范围内', { code: 'site_out_of_reach', field });

export const relationCrossesSites = (field: string) =>
  new errors.ValidationError(`字段 ${field} 引用了其他站点的内容`, {
    code: 'relation_crosses_sites',
    field,
  });
