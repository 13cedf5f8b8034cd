import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { TextKey } from '../../../contracts/texts';
import type { WithdrawalState } from '../../../contracts/withdrawals';
import { storable } from '../domain/storable';
import { service } from '../services/service';
import { isLocalized } from '../services/texts/is-localized';
import { parse } from './parse';
import { requireText, textOf } from './text-access';

const query = z.strictObject({ locale: storable(20) });
const body = z.strictObject({
  locale: storable(20),
  kind: z.enum(['withdrawn', 'replaced', 'corrected', 'repealed']),
  note: storable(500).trim().min(1),
  replacedBy: storable(64).optional(),
});

/** 撤回、替代、更正、废止 in the panel. */
export const createWithdrawalsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const stateOf = async (ctx: Context, text: TextKey): Promise<WithdrawalState> => {
    const data = await service(strapi, 'withdrawals').of(text);
    const { userAbility } = ctx.state as { userAbility: { can: (action: string) => boolean } };
    const may = userAbility.can('plugin::workflow.withdraw');
    return { data: may ? data : { ...data, can: { set: [], lift: false } } };
  };

  const asked = async (ctx: Context, locale: string): Promise<TextKey> => {
    const text = textOf(strapi, ctx, locale);
    await requireText(strapi, { ctx, text }, 'read');
    return isLocalized(strapi, text.uid) ? text : { ...text, locale: null };
  };

  return {
    async find(ctx: Context) {
      ctx.body = await stateOf(ctx, await asked(ctx, parse(query, ctx.query).locale));
    },

    async set(ctx: Context) {
      const { locale, ...input } = parse(body, (ctx.request as { body?: unknown }).body);
      const text = await asked(ctx, locale);
      await service(strapi, 'withdrawals').withdraw(text, input);
      ctx.body = await stateOf(ctx, text);
    },

    async lift(ctx: Context) {
      const text = await asked(ctx, parse(query, ctx.query).locale);
      await service(strapi, 'withdrawals').lift(text);
      ctx.body = await stateOf(ctx, text);
    },
  };
};
