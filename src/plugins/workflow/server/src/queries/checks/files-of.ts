import type { Knex } from 'knex';

export interface StoredFile {
  id: number;
  name: string;
  ext: string | null;
  /** Kilobytes. */
  size: number;
  url: string;
  provider: string;
}

/** Files of the media library by id, or by the path they are served at. Index: its primary key; few paths. */
export const filesOf = async (
  db: Knex,
  { ids, paths }: { ids: readonly number[]; paths: readonly string[] }
): Promise<StoredFile[]> => {
  const { rows } = await db.raw<{ rows: StoredFile[] }>(
    `select id, name, ext, size::float8 as size, url, provider from files
     where id = any(?::int[]) or url = any(?::text[])`,
    [[...ids], [...paths]]
  );
  return rows;
};
