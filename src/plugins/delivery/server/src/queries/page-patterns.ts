import type { Knex } from 'knex';
import { VISIBLE } from './visible';

export interface PagePattern {
  siteCode: string;
  /** `https://www.example.gov.cn/{resource}/{slug}` */
  pattern: string;
}

/** How the sites name the pages of their documents. Index: `publications_site`. */
export const pagePatterns = async (db: Knex): Promise<PagePattern[]> => {
  const { rows } = await db.raw<{ rows: PagePattern[] }>(
    `select p.site_code as "siteCode", p.detail->>'urlPattern' as pattern
     from publications p
     where p.resource = 'sites' and p.detail->>'urlPattern' <> '' and ${VISIBLE}`
  );
  return rows;
};
