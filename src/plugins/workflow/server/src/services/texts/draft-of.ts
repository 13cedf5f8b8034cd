import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { TextKey } from '../../domain/text-key';
import { isLocalized } from './is-localized';

/** A text's draft, as far as everybody has to know of it. */
export interface Draft {
  title: string;
  siteCode: string | null;
  /** Who last saved it; null: a program. */
  authorId: number | null;
  isPublic: boolean;
  /** The row, for the rules of permissions. */
  row: Record<string, unknown>;
}

interface ScopedTypes {
  of: (uid: string) => { attribute: string } | undefined;
}

type Row = Record<string, unknown> & { updatedBy: { id: number } | null };

/** @throws NotFoundError `text_not_found` */
export const draftOf = async (strapi: Core.Strapi, text: TextKey): Promise<Draft> => {
  const { uid, documentId, locale } = text;
  const attribute = strapi.plugin('sites').service<ScopedTypes>('scopedTypes').of(uid)?.attribute;
  const where = { documentId, ...(isLocalized(strapi, uid) && { locale }) };
  const row = (await strapi.db.query(uid).findOne({
    where: { ...where, publishedAt: null },
    populate: { updatedBy: { select: ['id'] } },
  })) as Row | null;
  if (!row) throw new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });
  const isPublic =
    (await strapi.db.query(uid).count({ where: { ...where, publishedAt: { $notNull: true } } })) >
    0;
  return {
    title: typeof row['title'] === 'string' ? row['title'] : '',
    siteCode: attribute ? ((row[attribute] as string | null) ?? null) : null,
    authorId: row.updatedBy?.id ?? null,
    isPublic,
    row,
  };
};
