import type { Knex } from 'knex';

/** Codes of all areas of all sites. Index: `disclosure_areas_code_uq`. */
export const areaCodes = async (trx: Knex): Promise<Set<string>> => {
  const { rows } = await trx.raw<{ rows: { code: string }[] }>('select code from disclosure_areas');
  return new Set(rows.map(({ code }) => code));
};
