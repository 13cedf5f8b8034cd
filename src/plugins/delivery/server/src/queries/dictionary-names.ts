import type { Knex } from 'knex';

/** Titles and searched names of all publications of these resources. Index: `publications_newest`. */
export const dictionaryNames = async (
  db: Knex,
  resources: readonly string[]
): Promise<string[]> => {
  const { rows } = await db.raw<{ rows: { name: string }[] }>(
    `select distinct name from publications p,
       lateral (select p.title union all
                select jsonb_array_elements_text(p.search_text->'names')) as n(name)
     where p.resource = any(?) and p.deleted_at is null`,
    [resources]
  );
  return rows.map(({ name }) => name);
};
