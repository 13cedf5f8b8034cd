import type { Knex } from 'knex';

/** More are not counted: the figure says that there is work, not how much exactly. */
const ENOUGH = 100_000;

/** Publications that are not in the search index yet. Index: `publications_search_version`. */
export const countUnsearched = async (db: Knex, version: number): Promise<number> => {
  const { rows } = await db.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from (
       select 1 from publications
       where deleted_at is null and (search_version is null or search_version < ?)
       limit ?) p`,
    [version, ENOUGH]
  );
  return rows[0]?.count ?? 0;
};
