import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TextKey } from '../../../../contracts/texts';
import { contentSql } from '../content-of';

/** A row of a text and the hash of what it says. */
export interface TextRow {
  locale: string | null;
  isPublic: boolean;
  siteCode: string | null;
  title: string;
  hash: string;
  /** Who last saved it; null: a program. */
  saverId: number | null;
}

/** The draft of a text, and its public row where there is one. */
export const rowsOfText = async (
  db: Knex,
  strapi: Core.Strapi,
  { uid, documentId, locale }: TextKey
): Promise<TextRow[]> => {
  const { rows } = await db.raw<{ rows: Record<string, unknown>[] }>(
    `select locale, published_at is not null as is_public, site_code, title, hash, updated_by_id
     from (${contentSql(strapi, uid)} where t.document_id = ? and coalesce(t.locale, '') = ?) of`,
    [documentId, locale ?? '']
  );
  return rows.map((row) => ({
    locale: row['locale'] as string | null,
    isPublic: row['is_public'] === true,
    siteCode: row['site_code'] as string | null,
    title: (row['title'] as string | null) ?? '',
    hash: row['hash'] as string,
    saverId: row['updated_by_id'] as number | null,
  }));
};
