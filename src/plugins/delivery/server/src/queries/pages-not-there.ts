import type { Knex } from 'knex';
import { VISIBLE } from './visible';

/** A document's page on the front end of a site. */
export interface SitePage {
  siteCode: string;
  resource: string;
  /** Slug, document id, or one it once had. */
  key: string;
}

/**
 * Which of these pages show nothing: no document in view has the key, and none was replaced.
 * Positions in the list, from 0. Indexes: `publications_keys`, `publications_former_keys`.
 */
export const pagesNotThere = async (db: Knex, pages: readonly SitePage[]): Promise<number[]> => {
  const { rows } = await db.raw<{ rows: { at: number }[] }>(
    `select (of.at - 1)::int as at
     from unnest(?::text[], ?::text[], ?::text[]) with ordinality of (site_code, resource, key, at)
     where not exists (
       select 1 from publications p
       where (p.keys @> array[of.key] or p.former_keys @> array[of.key])
         and p.site_code = of.site_code and p.resource = of.resource
         and ((${VISIBLE}) or p.notice->>'replacedBy' is not null))
     order by of.at`,
    [
      pages.map(({ siteCode }) => siteCode),
      pages.map(({ resource }) => resource),
      pages.map(({ key }) => key),
    ]
  );
  return rows.map(({ at }) => at);
};
