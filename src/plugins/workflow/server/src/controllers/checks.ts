import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { service } from '../services/service';
import { parse } from './parse';
import { requireText, textOf } from './text-access';

const body = z.strictObject({ locale: z.unknown() });

/** What a text would be held against if it were submitted now. */
export const createChecksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(ctx: Context) {
    const { locale } = parse(body, (ctx.request as unknown as { body: unknown }).body ?? {});
    const text = textOf(strapi, ctx, locale);
    await requireText(strapi, { ctx, text }, 'read');
    ctx.body = { data: await service(strapi, 'checks').run(text, { at: 'submission' }) };
  },
});
