import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { jsonAnswer } from '../domain/answer';
import { viewParameters } from '../domain/parameters';
import type { View } from '../domain/resource';
import { sourcesOf } from '../domain/resource';
import { tagsOfAnswer } from '../domain/tags';
import { pascalCase } from '../graphql/names';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';

/** `GET /sites/{site}/{view}`. */
export const viewEndpoint = (strapi: Core.Strapi, view: View): Endpoint =>
  defineEndpoint({
    path: `/sites/:site/${view.name}`,
    name: `get${pascalCase(view.name)}`,
    summary: view.description,
    parameters: viewParameters(view.params),
    answer: {
      type: 'application/json',
      schema: z.object({ data: view.output, meta: z.object({}) }),
    },
    errors: ['not_found'],
    cost: 'read',
    async handle({ path, parameters: { locale, scope, ...params }, now }) {
      const { site: siteCode = '' } = path;
      await service(strapi, 'reader').requireSite(siteCode);
      const data = await view.load({ siteCode, scope, locale: locale ?? null, params, now });
      return jsonAnswer({
        data: view.output.parse(data),
        meta: {},
        tags: tagsOfAnswer({ siteCode, scope, on: sourcesOf(view) }),
      });
    },
  });
