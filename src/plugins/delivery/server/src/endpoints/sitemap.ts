import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { XML_TYPE } from '../domain/sitemap';
import { tagsOfAnswer } from '../domain/tags';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';

/** `GET /sites/{site}/sitemap.xml`: the pages of the site's front end (站点地图). */
export const sitemapEndpoint = (strapi: Core.Strapi): Endpoint => {
  const withPages = service(strapi, 'resources')
    .all()
    .flatMap(({ name, page }) => (page ? [name] : []));
  return defineEndpoint({
    path: '/sites/:site/sitemap.xml',
    name: 'getSitemap',
    summary: "The pages of the site's front end, or the list of their files (sitemaps.org 0.9)",
    parameters: z.strictObject({
      page: z
        .string()
        .regex(/^\d{1,18}$/)
        .optional()
        .describe('One of the files, as the list names it'),
    }),
    answer: { type: XML_TYPE },
    errors: ['not_found', 'no_url_pattern'],
    cost: 'read',
    async handle({ path, parameters: { page } }) {
      const { site: siteCode = '' } = path;
      return {
        status: 200,
        type: `${XML_TYPE}; charset=utf-8`,
        body: await service(strapi, 'sitemap').file(siteCode, page),
        tags: tagsOfAnswer({ siteCode, on: withPages }),
      };
    },
  });
};
