import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { closedHop } from '../domain/query-hops';
import { createModelOf } from './model-of';

/**
 * A filter or a sort through what the editor may not read would tell him of it.
 *
 * @throws ValidationError `filter_not_allowed`, naming the field
 */
export const refuseClosedHops = (
  strapi: Core.Strapi,
  { uid, query }: { uid: string; query: Parameters<typeof closedHop>[0] }
): void => {
  const hop = closedHop(query, uid, createModelOf(strapi));
  if (hop === null) return;
  throw new errors.ValidationError(`不能按 ${hop} 筛选或排序`, {
    code: 'filter_not_allowed',
    field: hop,
  });
};
