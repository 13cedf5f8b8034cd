import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { storable } from '../domain/storable';
import type { TextKey } from '../domain/text-key';
import { draftOf, type Draft } from '../services/texts/draft-of';
import { parse } from './parse';

type Action = 'read' | 'update' | 'publish';

interface PermissionChecker {
  cannot: Record<Action, (entity: object) => boolean>;
}

const key = z.object({ uid: storable(100), documentId: storable(64), locale: storable(20) });

/** The text a request names. @throws NotFoundError `text_not_found` for types without site and draft */
export const textOf = (strapi: Core.Strapi, ctx: Context, locale: unknown): TextKey => {
  const { uid, documentId } = ctx['params'] as Record<string, unknown>;
  const text = parse(key, { uid, documentId, locale });
  const type = strapi.contentTypes[text.uid as keyof typeof strapi.contentTypes];
  const isScoped = strapi.plugin('sites').service('scopedTypes').of(text.uid) !== undefined;
  if (!isScoped || type?.options?.draftAndPublish !== true) {
    throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
  }
  return text;
};

/**
 * The text's draft, for who may do this with it.
 *
 * @throws NotFoundError `text_not_found` · PolicyError `site_out_of_reach` · ForbiddenError `not_allowed`
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
    throw new errors.ForbiddenError('您没有办理这份文稿的权限', { code: 'not_allowed' });
  }
  return draft;
};
