import type { Knex } from 'knex';
import { EVERY_LOCALE } from '../domain/resource';
import { VISIBLE } from './visible';

export interface NewestInput {
  siteCodes: readonly string[];
  /** With the field of `detail` each has its abstract in. */
  resources: readonly { name: string; localized: boolean; summary: string | null }[];
  locale: string;
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

/** The newest publications of several resources. Index: `publications_newest`. */
export const readNewest = async (
  db: Knex,
  { siteCodes, resources, locale, limit }: NewestInput
): Promise<NewestRow[]> => {
  const { rows } = await db.raw<{ rows: NewestRow[] }>(
    `select n.* from unnest(?::text[]) as s(site_code)
     cross join unnest(?::text[], ?::text[], ?::text[]) as r(resource, locale, summary)
     cross join lateral (
       select p.resource, p.document_id, p.site_code, p.locale, p.slug, p.title,
         p.detail->>r.summary as summary, p.sort_at, p.changed_at
       from publications p
       where p.resource = r.resource and p.site_code = s.site_code and p.locale = r.locale
         and ${VISIBLE}
       order by p.sort_at desc, p.id desc limit ?
     ) n
     order by n.sort_at desc, n.resource, n.document_id limit ?`,
    [
      siteCodes,
      resources.map(({ name }) => name),
      resources.map(({ localized }) => (localized ? locale : EVERY_LOCALE)),
      resources.map(({ summary }) => summary),
      limit,
      limit,
    ]
  );
  return rows;
};
