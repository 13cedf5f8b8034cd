import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { TextKey } from '../../../contracts/texts';
import { service } from '../services/service';
import { isLocalized } from '../services/texts/is-localized';
import type { Rights } from '../services/texts';
import { requireText, textOf } from './text-access';

interface PermissionChecker {
  can: Record<'update' | 'publish', (entity: object) => boolean>;
}

interface Ability {
  can: (action: string) => boolean;
}

/** A text that is asked for, by somebody who may read it, and what else he may do with it. */
export interface AskedText {
  text: TextKey;
  rights: Rights;
}

/**
 * The text of a governed type that a request names. `locale` is left away for types without languages.
 *
 * @throws ValidationError `bad_parameter` · NotFoundError `text_not_found` · PolicyError
 *   `site_out_of_reach` · PolicyError `not_allowed`
 */
export const askedText = async (
  strapi: Core.Strapi,
  ctx: Context,
  locale: string | null | undefined
): Promise<AskedText> => {
  const { uid } = ctx['params'] as { uid: string };
  if (!service(strapi, 'governed').of(uid)) {
    throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
  }
  const localized = isLocalized(strapi, uid);
  const named = textOf(strapi, ctx, localized ? locale : '-');
  const draft = await requireText(strapi, { ctx, text: named }, 'read');
  const userAbility = ctx['state'].userAbility as Ability;
  const { can } = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid }) as PermissionChecker;
  return {
    text: { uid, documentId: named.documentId, locale: localized ? named.locale : null },
    rights: {
      update: can.update(draft.row),
      publish: can.publish(draft.row),
      force: userAbility.can('plugin::workflow.publish.force'),
    },
  };
};
