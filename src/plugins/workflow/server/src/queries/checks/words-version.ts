import type { Knex } from 'knex';

/** Changes when any word of the lists (错敏词) is added, changed or taken away. */
export const wordsVersion = async (db: Knex): Promise<string> => {
  const { rows } = await db.raw<{ rows: { version: string }[] }>(
    `select count(*) || '/' || coalesce(max(id), 0) || '/' || coalesce(max(updated_at)::text, '') as version
     from workflow_words`
  );
  return rows[0]?.version ?? '';
};
