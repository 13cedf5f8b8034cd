import type { Knex } from 'knex';

/** Whether the database answers and has the table everything is read from. */
export const readSideExists = async (db: Knex): Promise<boolean> => {
  const { rows } = await db.raw<{ rows: { exists: boolean }[] }>(
    `select to_regclass('publications') is not null as exists`
  );
  return rows[0]?.exists === true;
};
