import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Fields } from '../../domain/audit/changed-fields';
import { contentSql } from '../content-of';

interface Row {
  locale: string | null;
  content: string | Fields;
}

/**
 * What a document says now, by language: of its drafts, where it has any. One statement; index of
 * document ids of the type's table.
 */
export const readContents = async (
  strapi: Core.Strapi,
  trx: Knex,
  { uid, documentId, hasDrafts }: { uid: string; documentId: string; hasDrafts: boolean }
): Promise<Map<string | null, Fields>> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `${contentSql(strapi, uid)} where t.document_id = ?${hasDrafts ? ' and t.published_at is null' : ''}`,
    [documentId]
  );
  return new Map(
    rows.map(({ locale, content }) => [
      locale,
      // Strapi leaves JSON as it comes
      typeof content === 'string' ? (JSON.parse(content) as Fields) : content,
    ])
  );
};
