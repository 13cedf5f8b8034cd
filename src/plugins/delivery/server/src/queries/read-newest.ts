import type { Knex } from 'knex';
import type { Resource } from '../domain/resource';
import { inLanguage } from './in-language';
import { joined, raw, select, sql } from './sql';
import { visible } from './visible';

export interface NewestInput {
  /** With the default language of each. */
  sites: readonly { code: string; defaultLocale: string }[];
  resources: readonly Resource[];
  locale: string | null;
  limit: number;
}

export interface NewestRow {
  resource: string;
  document_id: string;
  site_code: string;
  locale: string;
  slug: string | null;
  title: string;
  summary: string | null;
  sort_at: Date;
  changed_at: Date;
}

/** The newest documents of several resources, each once. Index: `publications_by_date`. */
export const readNewest = (
  db: Knex,
  { sites, resources, locale, limit }: NewestInput
): Promise<NewestRow[]> => {
  const newest = resources.map(
    (resource) => sql`(
      select p.resource, p.document_id, p.site_code, p.locale, p.slug, p.title,
        p.detail->>${resource.page?.summary ?? null}::text as summary, p.sort_at, p.changed_at
      from publications p
      where p.resource = ${resource.name} and p.site_code = s.code and ${visible('p')}
        and ${inLanguage('p', resource, { locale, fallback: raw('s.locale') })}
      order by p.sort_at desc, p.id desc limit ${limit})`
  );
  return select(
    db,
    sql`select n.* from unnest(${sites.map(({ code }) => code)}::text[],
        ${sites.map((site) => site.defaultLocale)}::text[]) as s(code, locale)
      cross join lateral (${joined(newest, ' union all ')}) n
      order by n.sort_at desc, n.resource, n.document_id limit ${limit}`
  );
};
