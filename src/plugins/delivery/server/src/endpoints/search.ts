import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { jsonAnswer } from '../domain/answer';
import { searchParameters, searchHit, searchMeta } from '../domain/search/search-contract';
import { tagsOfAnswer } from '../domain/tags';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';

/** `GET /sites/{site}/search?q=`, over all resources. */
export const searchEndpoint = (strapi: Core.Strapi): Endpoint => {
  const names = service(strapi, 'resources')
    .all()
    .map(({ name }) => name);
  return defineEndpoint({
    path: '/sites/:site/search',
    name: 'search',
    summary: 'Full-text search over all that a site publishes (全文检索)',
    parameters: searchParameters(names),
    answer: {
      type: 'application/json',
      schema: z.object({ data: z.array(searchHit), meta: searchMeta }),
    },
    errors: ['not_found', 'bad_cursor'],
    cost: 'search',
    async handle({ path, parameters, now }) {
      const { site: siteCode = '' } = path;
      const { hits, ...meta } = await service(strapi, 'searcher').search(siteCode, parameters, now);
      const { scope, resource } = parameters;
      return jsonAnswer({
        data: hits,
        meta,
        tags: tagsOfAnswer({ siteCode, scope, on: resource ? [resource] : names }),
      });
    },
  });
};
