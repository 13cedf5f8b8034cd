import type { Knex } from 'knex';
import type { TextKey } from '../../../../contracts/texts';
import type { Content } from '../../domain/compare/compare-versions';
import { type Now, VERSION_COLUMNS, type VersionRow } from './version-row';

/** Versions of a text before one of them, newest first. Index: `workflow_versions_text`. */
export const versionsOf = async (
  db: Knex,
  { uid, documentId, locale }: TextKey,
  { before, limit }: { before: string | null; limit: number }
): Promise<VersionRow[]> => {
  const { rows } = await db.raw<{ rows: VersionRow[] }>(
    `select ${VERSION_COLUMNS} from workflow_versions
     where uid = ? and document_id = ? and locale = ?
       and (cast(? as bigint) is null or id < cast(? as bigint))
     order by workflow_versions.id desc limit ?`,
    [uid, documentId, locale ?? '', before, before, limit] as Knex.RawBinding[]
  );
  return rows;
};

/** What the draft says now, and which version the public reads. Index: `workflow_versions_text`. */
export const nowOf = async (
  db: Knex,
  { uid, documentId, locale }: TextKey,
  { contents, isPublic }: { contents: string; isPublic: boolean }
): Promise<Now> => {
  const { rows } = await db.raw<{ rows: [Now] }>(
    `select (select draft.hash from (${contents} where t.document_id = ?
         and t.locale is not distinct from ? and t.published_at is null) draft) as "draftHash",
       (select max(id)::text from workflow_versions
        where ? and uid = ? and document_id = ? and locale = ? and kind = 'published') as "publicId"`,
    [documentId, locale, isPublic, uid, documentId, locale ?? ''] as Knex.RawBinding[]
  );
  return rows[0];
};

export type FullVersion = VersionRow & { content: Content };

/** Versions by number, with what they say. Index: the primary key. */
export const findVersions = async (db: Knex, ids: readonly string[]): Promise<FullVersion[]> => {
  const { rows } = await db.raw<{ rows: (VersionRow & { content: string })[] }>(
    `select ${VERSION_COLUMNS}, content::text from workflow_versions
     where id = any(cast(? as bigint[]))`,
    [ids] as unknown as Knex.RawBinding[]
  );
  // Strapi switches the parsing of JSON off for the whole pool.
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as Content }));
};
