import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { TextKey } from '../../../contracts/texts';
import { storable } from '../domain/storable';
import { service } from '../services/service';
import { isLocalized } from '../services/texts/is-localized';
import { parse } from './parse';
import { requireText, textOf } from './text-access';

const id = z.string().regex(/^\d{1,15}$/);
const listQuery = z.strictObject({ locale: storable(20), before: id.optional() });
const compareQuery = z.strictObject({ from: id, to: id });
const restorePath = z.object({ id });
const restoreBody = z.strictObject({ reason: storable(500).trim().min(1) });

/** 版本 in the panel: history, comparison, restoring. */
export const createVersionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The text of a version, for who may do this with it. */
  const requireVersion = async (ctx: Context, version: string, action: 'read' | 'update') => {
    const text = await service(strapi, 'versions').textOf(version);
    await requireText(strapi, { ctx, text }, action);
  };

  return {
    async find(ctx: Context) {
      const { locale, before = null } = parse(listQuery, ctx.query);
      const text: TextKey = textOf(strapi, ctx, locale);
      await requireText(strapi, { ctx, text: { ...text, locale } }, 'read');
      const asked = isLocalized(strapi, text.uid) ? text : { ...text, locale: null };
      ctx.body = await service(strapi, 'versions').list(asked, before);
    },

    async compare(ctx: Context) {
      const { from, to } = parse(compareQuery, ctx.query);
      await requireVersion(ctx, from, 'read');
      ctx.body = { data: await service(strapi, 'versions').compare([from, to]) };
    },

    async restore(ctx: Context) {
      const { id: version } = parse(restorePath, ctx['params']);
      const { reason } = parse(restoreBody, (ctx.request as { body?: unknown }).body);
      await requireVersion(ctx, version, 'update');
      ctx.body = { data: await service(strapi, 'versions').restore(version, reason) };
    },
  };
};
