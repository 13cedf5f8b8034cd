import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { jsonTextAnswer } from '../domain/answer';
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
          locale: z
            .string()
            .nullable()
            .describe(
              "Language of the list: the one asked for where the site has it, else the site's own; a row without it is in its own site's language, and says so; null: the same in every language"
            ),
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
      const { data, ...meta } = await reader.pageText(resource, siteCode, asked);
      return jsonTextAnswer({
        data,
        meta,
        tags: tagsOfAnswer({ siteCode, scope: asked.scope, on: shownBy(resource) }),
      });
    },
  });
