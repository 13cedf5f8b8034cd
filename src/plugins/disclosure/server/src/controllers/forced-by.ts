import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { storableText } from '../domain/storable-text';
import { gateOf } from '../services/gate';

/** Why something goes out without approval (免审发布理由). */
export const forceReason = storableText(500).trim().min(1);

const FORCE = 'plugin::workflow.publish.force';

interface State {
  user: { id: number; firstname?: string | null; lastname?: string | null };
  userAbility: { can: (action: string) => boolean };
}

const nameOf = ({ firstname, lastname }: State['user']): string =>
  [lastname, firstname].filter(Boolean).join(' ');

/**
 * Runs work of a request; with a reason what it publishes goes out without approval, and is recorded
 * so. Without one nothing it writes goes out.
 *
 * @throws PolicyError `force_not_allowed`
 */
export const forcedBy = async <Result>(
  strapi: Core.Strapi,
  { ctx, reason }: { ctx: Context; reason: string | undefined },
  work: () => Promise<Result>
): Promise<Result> => {
  if (reason === undefined) return work();
  const { user, userAbility } = ctx['state'] as State;
  if (!userAbility.can(FORCE)) {
    throw new errors.PolicyError('您没有免审发布的权限，请存为草稿后送审', {
      code: 'force_not_allowed',
      field: 'reason',
    });
  }
  return gateOf(strapi).forced({ reason, actor: { id: user.id, name: nameOf(user) } }, work);
};
