import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ATOM, atomFeed } from '../domain/feed/atom';
import type { Feed } from '../domain/feed/feed';
import { JSON_FEED, jsonFeed } from '../domain/feed/json-feed';
import { COMMON, givenOnly } from '../domain/parameters';
import { tagsOfAnswer } from '../domain/tags';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';

const FORMATS = [
  { file: 'feed.json', name: 'getJsonFeed', standard: 'JSON Feed 1.1', type: JSON_FEED },
  { file: 'feed.xml', name: 'getAtomFeed', standard: 'Atom, RFC 4287', type: ATOM },
] as const;

const WRITE: Record<(typeof FORMATS)[number]['type'], (feed: Feed) => string> = {
  [JSON_FEED]: jsonFeed,
  [ATOM]: atomFeed,
};

/** `GET /sites/{site}/feed.json`, `feed.xml`: the newest 50 (信息订阅). */
export const feedEndpoints = (strapi: Core.Strapi): Endpoint[] => {
  const withPages = service(strapi, 'resources')
    .all()
    .filter(({ page }) => page);
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const api = `${strapi.config.get<string>('server.absoluteUrl').replace(/\/$/, '')}${prefix}`;
  const parameters = z.strictObject({
    resource: z
      .enum(withPages.map(({ name }) => name))
      .optional()
      .describe('Only this one; by default all that is news'),
    locale: COMMON.locale,
    scope: COMMON.scope,
  });
  return FORMATS.map(({ file, name, standard, type }) =>
    defineEndpoint({
      path: `/sites/:site/${file}`,
      name,
      summary: `What is new at a site, the newest 50 (${standard})`,
      parameters,
      answer: { type },
      errors: ['not_found'],
      cost: 'read',
      async handle({ path, parameters: { resource, locale, scope } }) {
        const { site: siteCode = '' } = path;
        const resources = withPages.filter((each) =>
          resource ? each.name === resource : each.page?.news
        );
        const asked = new URLSearchParams(
          givenOnly({ resource, locale, scope: scope === 'self' ? undefined : scope })
        );
        const self = new URL(`${api}/sites/${encodeURIComponent(siteCode)}/${file}`);
        self.search = asked.toString();
        const feed = await service(strapi, 'feeds').newest({
          ...{ siteCode, scope, resources, self },
          locale: locale ?? null,
          narrowed: resource ?? null,
        });
        return {
          status: 200,
          type: `${type}; charset=utf-8`,
          body: WRITE[type](feed),
          tags: tagsOfAnswer({ siteCode, scope, on: resources.map((each) => each.name) }),
        };
      },
    })
  );
};
