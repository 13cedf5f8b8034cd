import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { jsonAnswer } from '../domain/answer';
import { changeOf, changeSchema } from '../domain/change';
import { COMMON } from '../domain/parameters';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';

/** `GET /sites/{site}/changes`: what a front end mirrors a site by. */
export const changesEndpoint = (strapi: Core.Strapi): Endpoint => {
  const resources = service(strapi, 'resources').all();
  const names = resources.map(({ name }) => name);
  return defineEndpoint({
    path: '/sites/:site/changes',
    name: 'listChanges',
    summary:
      'Every publication changed or withdrawn after a cursor, in order, nothing missed (变更流)',
    parameters: z.strictObject({
      since: z.string().max(1000).optional().describe('`meta.nextCursor` of the page before'),
      limit: COMMON.limit,
      scope: COMMON.scope,
      resource: z.enum(names).optional().describe('Only this one'),
      locale: COMMON.locale.describe('Only this language, and what is the same in every language'),
    }),
    answer: {
      type: 'application/json',
      schema: z.object({
        data: z.array(z.union(resources.map(changeSchema))),
        meta: z.object({
          nextCursor: z.string().describe('`since` of the next request; at the end too'),
          hasMore: z.boolean().describe('Whether to ask again at once'),
        }),
      }),
    },
    errors: ['not_found', 'bad_cursor', 'cursor_expired'],
    cost: 'read',
    async handle({ path, parameters: { since, limit, ...selection } }) {
      const { site: siteCode = '' } = path;
      const { rows, nextCursor, hasMore } = await service(strapi, 'changes').read(
        { siteCode, ...selection },
        { since, limit }
      );
      const data = rows.flatMap((row) => {
        const resource = resources.find(({ name }) => name === row.resource);
        return resource ? [changeOf(resource, row)] : [];
      });
      // transactions that end without a change move the horizon, and nobody tells of them
      return jsonAnswer({ data, meta: { nextCursor, hasMore }, tags: null });
    },
  });
};
