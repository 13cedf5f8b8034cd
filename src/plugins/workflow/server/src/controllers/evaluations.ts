import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { storable } from '../domain/storable';
import { service } from '../services/service';
import { page } from './page';
import { parse } from './parse';
import { sitesAsked } from './sites-asked';
import { requireText, textOf } from './text-access';

const dueQuery = z.strictObject({
  site: storable(64).optional(),
  urgency: z.enum(['overdue', 'due_soon']).optional(),
  page,
});
const recordBody = z.strictObject({
  locale: z.string().nullish(),
  outcome: z.enum(['keep', 'change_attribute', 'withdraw']),
  note: storable(2_000),
  nextOn: z.iso.date().optional(),
});

/** 定期评估: who may edit a text may evaluate it. */
export const createEvaluationsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parse(dueQuery, ctx.query);
    ctx.body = await service(strapi, 'evaluations').due({
      siteCodes: await sitesAsked(strapi, ctx, query.site),
      urgency: query.urgency ?? null,
      page: query.page,
    });
  },

  async ofText(ctx: Context) {
    const text = textOf(strapi, ctx, ctx.query['locale']);
    await requireText(strapi, { ctx, text }, 'read');
    ctx.body = { data: await service(strapi, 'evaluations').of(text) };
  },

  async record(ctx: Context) {
    const { locale, ...input } = parse(recordBody, (ctx.request as { body?: unknown }).body);
    const text = textOf(strapi, ctx, locale);
    await requireText(strapi, { ctx, text }, 'update');
    const { user } = ctx['state'] as { user: { id: number } };
    ctx.status = 201;
    ctx.body = { data: await service(strapi, 'evaluations').record(text, { ...input, user }) };
  },
});
