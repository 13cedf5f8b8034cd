import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { SchedulePage, TextSchedules } from '../../../contracts/schedules';
import { storable } from '../domain/storable';
import { service } from '../services/service';
import { page } from './page';
import { parse } from './parse';
import { sitesAsked } from './sites-asked';
import { requireText, textOf } from './text-access';
import { withConflicts } from './with-conflicts';

const planBody = z.strictObject({
  locale: z.string().nullish(),
  action: z.enum(['publish', 'unpublish']),
  at: z.iso.datetime({ offset: true }),
  reason: storable(500).optional(),
});
const pageQuery = z.strictObject({
  site: storable(64).optional(),
  state: z.enum(['planned', 'done', 'cancelled', 'failed']).default('planned'),
  page,
});
const idParam = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** 定时发布 and 定时撤下, for who may publish the text at once. */
export const createSchedulesController = ({ strapi }: { strapi: Core.Strapi }) =>
  withConflicts({
    async ofText(ctx: Context) {
      const text = textOf(strapi, ctx, ctx.query['locale']);
      await requireText(strapi, { ctx, text }, 'read');
      ctx.body = { data: await service(strapi, 'schedules').of(text) } satisfies TextSchedules;
    },

    async plan(ctx: Context) {
      const body = parse(planBody, (ctx.request as { body?: unknown }).body);
      const text = textOf(strapi, ctx, body.locale);
      await requireText(strapi, { ctx, text }, 'publish');
      const data = await service(strapi, 'schedules').plan(text, {
        action: body.action,
        at: new Date(body.at),
        reason: body.reason ?? null,
        user: ctx['state'].user,
      });
      ctx.status = 201;
      ctx.body = { data };
    },

    async find(ctx: Context) {
      const { site, state, page: number } = parse(pageQuery, ctx.query);
      const siteCodes = await sitesAsked(strapi, ctx, site);
      const listed = await service(strapi, 'schedules').list({ siteCodes, state, page: number });
      const { schedules, total, pageSize } = listed;
      ctx.body = {
        data: schedules,
        meta: { page: number, pageSize, total },
      } satisfies SchedulePage;
    },

    async cancel(ctx: Context) {
      const id = parse(idParam, ctx['params'].id);
      const schedule = await service(strapi, 'schedules').find(id);
      await requireText(strapi, { ctx, text: schedule }, 'publish');
      ctx.body = { data: await service(strapi, 'schedules').cancel(id) };
    },
  });
