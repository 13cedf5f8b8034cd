import type { Knex } from 'knex';
import type { GoneNotice } from '../domain/notice';
import { EVERY_LOCALE } from '../domain/resource';
import type { FindInput } from './find-publication';
import { defaultLocale } from './in-language';
import { selectPrepared, sql } from './sql';
import { visible } from './visible';

export interface Gone {
  notice: GoneNotice;
  /** The last segment of the replacement's address; null: none is in view, and none was. */
  replacement: string | null;
}

/**
 * What is said in place of a document that was in view under this key, in the language asked for or
 * the site's.
 *
 * Indexes: `publications_gone`, for the replacement `publications_identity`.
 */
export const findGone = async (
  db: Knex,
  { resource, siteCode, locale, key }: FindInput
): Promise<Gone | null> => {
  const [row] = await selectPrepared<{ notice: string; replacement: string | null }>(
    db,
    sql`with gone as (
        select p.locale, p.notice from publications p
        where p.notice is not null and p.keys @> array[${key}] and p.shown
          and p.resource = ${resource.name} and p.site_code = ${siteCode}
          and p.locale in (${locale ?? null}, ${defaultLocale(sql`${siteCode}`)}, ${EVERY_LOCALE})
        order by p.locale = ${locale ?? null} desc nulls last, p.deleted_at desc limit 1
      )
      select gone.notice::text as notice, (
        select coalesce(t.slug, t.document_id) from publications t
        where t.resource = ${resource.name} and t.site_code = ${siteCode}
          and t.document_id = gone.notice->>'replacedBy'
          and (t.notice is not null or ${visible('t')})
        order by t.locale = gone.locale desc, t.deleted_at nulls first, t.locale limit 1
      ) as replacement
      from gone`
  );
  return row
    ? { notice: JSON.parse(row.notice) as GoneNotice, replacement: row.replacement }
    : null;
};
