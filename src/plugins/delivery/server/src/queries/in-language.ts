import type { Resource } from '../domain/resource';
import { EVERY_LOCALE } from '../domain/resource';
import type { Sql } from './sql';
import { raw, sql } from './sql';
import { visible } from './visible';

/** SQL value: the default language of a site. Index: `publications_site`. */
export const defaultLocale = (siteCode: Sql): Sql =>
  sql`(select s.detail->>'defaultLocale' from publications s
    where s.resource = 'sites' and s.site_code = ${siteCode} and s.deleted_at is null limit 1)`;

export interface Language {
  /** The one asked for, if any. */
  locale?: string | null;
  /** SQL value: the one that stands in where a document has none in `locale`. */
  fallback: Sql;
}

/**
 * Condition that leaves each document once: in the language asked for, else in its site's default.
 *
 * Index of the look for a version: `publications_identity`.
 */
export const inLanguage = (
  alias: string,
  { localized }: Pick<Resource, 'localized'>,
  { locale, fallback }: Language
): Sql => {
  const column = raw(`${alias}.locale`);
  if (!localized) return sql`${column} = ${EVERY_LOCALE}`;
  if (!locale) return sql`${column} = ${fallback}`;
  // `offset 0`: looked for row by row; else the planner hashes every version there is
  return sql`(${column} = ${locale} or ${column} = ${fallback} and not exists (
    select 1 from publications v
    where v.resource = ${raw(alias)}.resource and v.document_id = ${raw(alias)}.document_id
      and v.locale = ${locale} and ${visible('v')} offset 0))`;
};
