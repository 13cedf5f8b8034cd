import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { BulkResult, TextKey } from '../../../contracts/texts';
import { storable } from '../domain/storable';
import { actorOf, type ActingUser } from '../services/approval/actor';
import { service } from '../services/service';
import { act, CONFIDENTIALITY, HASH, REMARKS, type Action } from './act';
import { askedText } from './asked-text';
import { parse } from './parse';
import { sitesAsked } from './sites-asked';

const query = z.strictObject({
  box: z.enum(['mine', 'sent', 'all']).default('mine'),
  type: storable(100).optional(),
  site: storable(64).optional(),
  q: storable(100).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .default(1),
});

const bulk = z.strictObject({
  action: z.enum(['submit', 'pass', 'return']),
  items: z
    .array(
      z.strictObject({
        uid: storable(100),
        documentId: storable(64),
        locale: storable(20).nullable(),
        hash: HASH.optional(),
      })
    )
    .min(1)
    .max(50),
  remarks: REMARKS,
  confidentiality: CONFIDENTIALITY.optional(),
});

/** What an item of a bulk action failed with; what is not ours to tell fails the whole. */
const failureOf = (error: unknown): { code: string; message: string } => {
  if (!(error instanceof errors.ApplicationError)) throw error;
  const { code } = (error.details ?? {}) as { code?: unknown };
  return { code: typeof code === 'string' ? code : 'refused', message: error.message };
};

/** 待办: what waits. */
export const createTasksController = ({ strapi }: { strapi: Core.Strapi }) => {
  const userOf = (ctx: Context) => ctx['state'].user as ActingUser;

  /** Each in a transaction of its own. */
  const actOn = async (
    ctx: Context,
    { uid, documentId, locale }: TextKey,
    action: Action
  ): Promise<BulkResult> => {
    const key = { uid, documentId, locale };
    try {
      const named = Object.assign(Object.create(ctx) as Context, { params: { uid, documentId } });
      const asked = await askedText(strapi, named, locale);
      await act(strapi, { ...asked, user: userOf(ctx) }, action);
      return { ...key, ok: true };
    } catch (error) {
      return { ...key, ok: false, ...failureOf(error) };
    }
  };

  return {
    async find(ctx: Context) {
      const { site, ...asked } = parse(query, ctx.query);
      const sites = await sitesAsked(strapi, ctx, site);
      const actor = await actorOf(strapi, userOf(ctx));
      ctx.body = await service(strapi, 'tasks').list(actor, { ...asked, sites });
    },

    async bulk(ctx: Context) {
      const { items, ...action } = parse(bulk, (ctx.request as { body?: unknown }).body);
      const data: BulkResult[] = [];
      for (const { hash, ...text } of items) {
        data.push(await actOn(ctx, text, { ...action, hash }));
      }
      ctx.body = { data };
    },
  };
};
