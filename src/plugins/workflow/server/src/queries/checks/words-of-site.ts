import type { Knex } from 'knex';

export interface WordRow {
  word: string;
  kind: 'wrong' | 'sensitive';
  severity: 'warn' | 'fail';
  suggestion: string | null;
  exceptions: string | null;
}

/** Words of every site and of this one. Index: `workflow_words_site_idx`. */
export const wordsOfSite = async (db: Knex, siteCode: string | null): Promise<WordRow[]> => {
  const { rows } = await db.raw<{ rows: WordRow[] }>(
    `select word, kind, severity, suggestion, exceptions from workflow_words
     where active and (coalesce(site_code, '') = '' or site_code = ?)
     order by coalesce(site_code, '') = '' desc, id`,
    [siteCode]
  );
  return rows;
};
