import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { jsonTextAnswer, movedAnswer } from '../domain/answer';
import { detailParameters } from '../domain/parameters';
import { goneError } from '../domain/gone-error';
import { PublicError } from '../domain/public-error';
import type { Resource } from '../domain/resource';
import { EVERY_LOCALE } from '../domain/resource';
import { tagsOfAnswer } from '../domain/tags';
import { service } from '../services/service';
import type { Endpoint } from './endpoint';
import { defineEndpoint } from './endpoint';
import { detailSchema } from './reference-schema';

/** The same address with another last segment. */
const withKey = ({ pathname, search }: URL, key: string): string =>
  `${pathname.replace(/[^/]+\/?$/, () => encodeURIComponent(key))}${search}`;

/** `GET /sites/{site}/{resource}/{id}`, and `GET /sites/{site}`. */
export const detailEndpoint = (strapi: Core.Strapi, resource: Resource): Endpoint =>
  defineEndpoint({
    path: resource.name === 'sites' ? '/sites/:site' : `/sites/:site/${resource.name}/:id`,
    name: `get${resource.typeName}`,
    summary: resource.description,
    parameters: detailParameters,
    answer: {
      type: 'application/json',
      schema: z.object({
        data: detailSchema(resource),
        meta: z.object({
          locale: z
            .string()
            .nullable()
            .describe(
              "Language of the content, the site's own where the document has none in the one asked for; null: every language"
            ),
        }),
      }),
    },
    moves: true,
    errors: ['not_found', 'withdrawn', 'replaced'],
    cost: 'read',
    async handle({ path, parameters: { locale }, url }) {
      const reader = service(strapi, 'reader');
      const { site: siteCode = '', id: key = siteCode } = path;
      const links = Object.values(resource.links ?? {}).map((link) => link.resource);
      const tags = tagsOfAnswer({ siteCode, on: [resource.name, ...links] });
      const row = await reader.findText(resource, siteCode, { key, locale });
      if (!row) {
        const gone = await reader.findGone(resource, siteCode, { key, locale });
        if (!gone) throw new PublicError('not_found', { id: key.slice(0, 200) });
        if (gone.replacement === null) throw goneError(gone.notice);
        return movedAnswer(withKey(url, gone.replacement), tags);
      }
      if (row.former) return movedAnswer(withKey(url, row.slug ?? row.document_id), tags);
      return jsonTextAnswer({
        data: row.data,
        meta: { locale: row.locale === EVERY_LOCALE ? null : row.locale },
        tags,
      });
    },
  });
