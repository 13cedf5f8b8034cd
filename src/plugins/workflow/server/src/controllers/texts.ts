import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { HandlerList, TextState } from '../../../contracts/texts';
import { storable } from '../domain/storable';
import type { ActingUser } from '../services/approval/actor';
import { service } from '../services/service';
import { act, ACTION } from './act';
import { askedText, type AskedText } from './asked-text';
import { parse } from './parse';
import { withConflicts } from './with-conflicts';

const query = z.strictObject({ locale: storable(20).optional() });

/** Where a text stands, and what is done with it. */
export const createTextsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const userOf = (ctx: Context) => ctx['state'].user as ActingUser;

  const stateOf = async (
    ctx: Context,
    { text, rights }: AskedText
  ): Promise<{ data: TextState }> => ({
    data: await service(strapi, 'texts').state(text, { user: userOf(ctx), rights }),
  });

  return withConflicts({
    async find(ctx: Context) {
      ctx.body = await stateOf(ctx, await askedText(strapi, ctx, parse(query, ctx.query).locale));
    },

    async act(ctx: Context) {
      const { locale, ...action } = parse(ACTION, (ctx.request as { body?: unknown }).body);
      const asked = await askedText(strapi, ctx, locale);
      await act(strapi, { ...asked, user: userOf(ctx) }, action);
      ctx.body = await stateOf(ctx, asked);
    },

    async handlers(ctx: Context) {
      const { text } = await askedText(strapi, ctx, parse(query, ctx.query).locale);
      const people = await service(strapi, 'approvals').handlers(text);
      ctx.body = { data: people.map(({ id, name }) => ({ id, name })) } satisfies HandlerList;
    },
  });
};
