import type { Knex } from 'knex';
import type { SitemapRow } from './read-sitemap';
import { VISIBLE } from './visible';

/** Documents in each of their languages, in view. Index: `publications_identity`. */
export const languagesOf = async (
  db: Knex,
  { siteCode, rows }: { siteCode: string; rows: readonly SitemapRow[] }
): Promise<SitemapRow[]> => {
  const { rows: found } = await db.raw<{ rows: SitemapRow[] }>(
    `select p.resource, p.document_id, p.locale, p.slug, p.changed_at
     from publications p
     where (p.resource, p.document_id) in
         (select distinct * from unnest(?::text[], ?::text[]) as asked(resource, document_id))
       and p.site_code = ? and ${VISIBLE}
     order by p.locale`,
    [rows.map((row) => row.resource), rows.map((row) => row.document_id), siteCode]
  );
  return found;
};
