import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { TextKey } from '../../../../contracts/texts';
import { service } from '../service';

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

type Row = Record<string, unknown> & { updatedBy: { id: number } | null };

const notFound = () => new errors.NotFoundError('没有这份文稿', { code: 'text_not_found' });

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** @throws NotFoundError `text_not_found` */
export const draftOf = async (strapi: Core.Strapi, text: TextKey): Promise<Draft> => {
  const { uid, documentId, locale } = text;
  const type = service(strapi, 'governed').of(uid);
  if (!type) throw notFound();
  const where = { documentId, ...(locale !== null && { locale }) };
  const row = (await strapi.db.query(uid).findOne({
    where: { ...where, publishedAt: null },
    populate: { updatedBy: { select: ['id'] } },
  })) as Row | null;
  if (!row) throw notFound();
  const isPublic =
    (await strapi.db.query(uid).count({ where: { ...where, publishedAt: { $notNull: true } } })) >
    0;
  return {
    title: textIn(row[type.title]) ?? '',
    siteCode: textIn(row[type.site]),
    authorId: row.updatedBy?.id ?? null,
    isPublic,
    row,
  };
};
