import type { Knex } from 'knex';
import type { TextKey } from '../../../../contracts/texts';

/** Admin users who have saved a text since it was last public. Index: `workflow_versions_text`. */
export const saversSincePublic = async (
  db: Knex,
  { uid, documentId, locale }: TextKey
): Promise<number[]> => {
  const text = [uid, documentId, locale ?? ''];
  const { rows } = await db.raw<{ rows: { id: number }[] }>(
    `select distinct actor_id::integer as id from workflow_versions
     where uid = ? and document_id = ? and locale = ? and actor_id ~ '^[0-9]{1,9}$'
       and id > coalesce((select max(id) from workflow_versions
         where uid = ? and document_id = ? and locale = ? and kind = 'published'), 0)`,
    [...text, ...text]
  );
  return rows.map(({ id }) => id);
};
