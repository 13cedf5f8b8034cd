import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { jsonAnswer } from '../domain/answer';
import { listOf, listParameters } from '../domain/parameters';
import type { Resource } from '../domain/resource';
import { tagsOfAnswer } from '../domain/tags';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';
import { summarySchema } from './reference-schema';

/** The resources a list shows something of: its own, and those of the links in its rows. */
const shownBy = (resource: Resource): string[] => [
  resource.name,
  ...(resource.listLinks ?? []).flatMap((name) => resource.links?.[name]?.resource ?? []),
];

/** `GET /sites/{site}/{resource}`, and `GET /sites`, which stands above them all. */
export const listEndpoint = (strapi: Core.Strapi, resource: Resource): Endpoint =>
  defineEndpoint({
    path: resource.name === 'sites' ? '/sites' : `/sites/:site/${resource.name}`,
    name: `list${resource.typeName}s`,
    summary: `${resource.description}: list`,
    parameters: listParameters(resource),
    answer: {
      type: 'application/json',
      schema: z.object({
        data: z.array(summarySchema(resource)),
        meta: z.object({
          nextCursor: z.string().nullable().describe('`cursor` of the next page; null: the last'),
          total: z.int().optional().describe('Only with `count=true`'),
        }),
      }),
    },
    errors: ['not_found', 'bad_cursor'],
    cost: 'read',
    async handle({ path, parameters }) {
      const reader = service(strapi, 'reader');
      const siteCode = path['site'] ?? null;
      const asked = listOf(resource, parameters);
      const page = await reader.page(resource, siteCode, { ...asked, shape: 'summary' });
      return jsonAnswer({
        data: await reader.withReferences(resource, page.rows, {
          names: resource.listLinks ?? [],
          siteCode: siteCode ?? '',
          locale: asked.locale,
        }),
        meta: {
          nextCursor: page.hasNextPage ? (page.cursors.at(-1) ?? null) : null,
          ...(page.total === undefined ? {} : { total: page.total }),
        },
        tags: tagsOfAnswer({ siteCode, scope: asked.scope, on: shownBy(resource) }),
      });
    },
  });
