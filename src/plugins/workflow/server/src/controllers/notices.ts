import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { service } from '../services/service';
import { parse } from './parse';

const id = z.int().positive();
const listQuery = z.strictObject({
  unread: z.stringbool().default(false),
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
});
const readBody = z.strictObject({ ids: z.union([z.literal('all'), z.array(id).max(200)]) });

/** The user's own notices. */
export const createNoticesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { unread, before = null } = parse(listQuery, ctx.query);
    ctx.body = await service(strapi, 'notices').list(ctx['state'].user.id, { unread, before });
  },

  async read(ctx: Context) {
    const { ids } = parse(readBody, (ctx.request as { body?: unknown }).body);
    const { id: userId } = ctx['state'].user as { id: number };
    const unread = await service(strapi, 'notices').read(userId, ids === 'all' ? null : ids);
    ctx.body = { data: { unread } };
  },
});
