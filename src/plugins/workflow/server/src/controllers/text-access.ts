import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { storable } from '../domain/storable';
import type { TextKey } from '../../../contracts/texts';
import { draftOf, type Draft } from '../services/texts/draft-of';
import { service } from '../services/service';
import { isLocalized } from '../services/texts/is-localized';
import { parse } from './parse';

type Action = 'read' | 'update' | 'publish';

interface PermissionChecker {
  cannot: Record<Action, (entity: object) => boolean>;
}

const key = z.object({ uid: storable(100), documentId: storable(64) });
const localeOf = z.object({ locale: storable(20) });

/**
 * The text a request names.
 *
 * @throws NotFoundError `text_not_found` for types that go out without approval · ValidationError
 */
export const textOf = (strapi: Core.Strapi, ctx: Context, locale: unknown): TextKey => {
  const { uid, documentId } = parse(key, ctx['params']);
  if (!service(strapi, 'governed').of(uid)) {
    throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
  }
  const text = { uid, documentId, locale: null };
  return isLocalized(strapi, uid) ? { ...text, ...parse(localeOf, { locale }) } : text;
};

/**
 * The text's draft, for who may do this with it.
 *
 * @throws NotFoundError `text_not_found` · PolicyError `site_out_of_reach` · PolicyError `not_allowed`
 */
export const requireText = async (
  strapi: Core.Strapi,
  { ctx, text }: { ctx: Context; text: TextKey },
  action: Action
): Promise<Draft> => {
  const draft = await draftOf(strapi, text);
  await strapi
    .plugin('sites')
    .service('reach')
    .require(ctx['state'].user, draft.siteCode ?? '');
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx['state'].userAbility, model: text.uid }) as PermissionChecker;
  if (checker.cannot[action](draft.row)) {
    throw new errors.PolicyError('您没有办理这份文稿的权限', { code: 'not_allowed' });
  }
  return draft;
};
