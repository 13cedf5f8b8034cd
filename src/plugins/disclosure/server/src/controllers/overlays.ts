import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ITEM_CONTENT_FIELDS } from '../domain/overlay';
import { storableText } from '../domain/storable-text';
import { service } from '../services/service';
import { forcedBy, forceReason } from './forced-by';

/** A code or id, empty where none can be meant: nothing is called that. */
const named = (value: unknown): string => storableText(64).catch('').parse(value);
const acceptBody = z.strictObject({
  fields: z.array(z.enum(ITEM_CONTENT_FIELDS)),
  reason: forceReason.optional(),
});

/** Overlays that have to look at their base again. */
export const createOverlaysController = ({ strapi }: { strapi: Core.Strapi }) => {
  const requireSite = (ctx: Context, siteCode: string): Promise<unknown> =>
    strapi.plugin('sites').service('reach').require(ctx['state'].user, siteCode);

  return {
    async find(ctx: Context) {
      const siteCode = named(ctx.query['siteCode']);
      await requireSite(ctx, siteCode);
      ctx.body = { data: await service(strapi, 'overlays').changed(siteCode) };
    },

    async accept(ctx: Context) {
      const documentId = named(ctx['params'].documentId);
      await requireSite(ctx, await service(strapi, 'overlays').siteOf(documentId));
      const body = acceptBody.safeParse((ctx.request as unknown as { body: unknown }).body);
      if (!body.success) {
        throw new errors.ValidationError('fields：请给出要采用的字段', { code: 'bad_parameter' });
      }
      const { fields, reason } = body.data;
      ctx.body = {
        data: await forcedBy(strapi, { ctx, reason }, () =>
          service(strapi, 'overlays').accept(documentId, fields)
        ),
      };
    },
  };
};
