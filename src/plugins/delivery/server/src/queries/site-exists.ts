import type { Knex } from 'knex';

/** Whether there is a site of this code. Index: `publications_site`. */
export const siteExists = async (db: Knex, siteCode: string): Promise<boolean> => {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select 1 from publications p
     where p.resource = 'sites' and p.site_code = ? and p.deleted_at is null limit 1`,
    [siteCode]
  );
  return rows.length > 0;
};
