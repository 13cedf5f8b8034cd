import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TextKey } from '../../../../contracts/texts';
import { contentSql } from '../content-of';

export interface TextContent {
  siteCode: string | null;
  title: string;
  /** By attribute; relations, media and components are lists. */
  content: Record<string, unknown>;
  hash: string;
}

/** What a text's draft says. Index: the type's own on (document_id, locale, published_at). */
export const contentOfText = async (
  db: Knex,
  strapi: Core.Strapi,
  { uid, documentId, locale }: TextKey
): Promise<TextContent | null> => {
  const { rows } = await db.raw<{ rows: Record<string, string | null>[] }>(
    `select site_code, title, content, hash from (${contentSql(strapi, uid)}
       where t.document_id = ? and coalesce(t.locale, '') = ? and t.published_at is null) of`,
    [documentId, locale ?? '']
  );
  const [row] = rows;
  return row
    ? {
        siteCode: row['site_code'] ?? null,
        title: row['title'] ?? '',
        content: JSON.parse(row['content'] ?? '{}') as Record<string, unknown>,
        hash: row['hash'] ?? '',
      }
    : null;
};
