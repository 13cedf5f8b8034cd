import type { Knex } from 'knex';
import { VISIBLE } from './visible';

/** The domains sites have registered. Index: `publications_site`. */
export const siteDomains = async (db: Knex): Promise<string[]> => {
  const { rows } = await db.raw<{ rows: { domain: string }[] }>(
    `select distinct domain
     from publications p, json_array_elements_text(p.detail -> 'domains') as domain
     where p.resource = 'sites' and json_typeof(p.detail -> 'domains') = 'array' and ${VISIBLE}`
  );
  return rows.map(({ domain }) => domain);
};
