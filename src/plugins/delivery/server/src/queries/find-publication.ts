import type { Knex } from 'knex';
import type { Resource } from '../domain/resource';
import { documentText, type ShownLink } from './document-text';
import { defaultLocale, inLanguage } from './in-language';
import type { PublicationRow, RawRow, Shape } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import type { Sql } from './sql';
import { raw, selectPrepared, sql } from './sql';
import { visible } from './visible';

export interface FindInput {
  resource: Resource;
  siteCode: string;
  locale?: string | null;
  /** Document id, slug, or another key such as an index number; or one it once had. */
  key: string;
}

/**
 * SQL query: one publication by any of the keys it has in any language, in the language asked for or
 * else the site's; a key in use comes before one given up.
 *
 * The keys are looked for before anything else, or the planner walks through a small site's rows
 * instead. Indexes: `publications_keys`, `publications_former_keys`, `publications_identity`.
 */
const findQuery = ({ resource, siteCode, locale, key }: FindInput, columns: Sql): Sql => {
  const fallback = defaultLocale(sql`${siteCode}`);
  return sql`
    with hit as materialized (
      select h.resource, h.site_code, h.document_id, h.locale, h.visible_from, h.visible_until,
        h.deleted_at, not (h.keys @> array[${key}]) as former
      from publications h
      where h.deleted_at is null and (h.keys @> array[${key}] or h.former_keys @> array[${key}])
    ), named as materialized (
      select h.document_id, h.former from hit h
      where h.resource = ${resource.name} and h.site_code = ${siteCode} and ${visible('h')}
      order by h.former, h.locale = ${locale ?? null} desc nulls last, h.document_id limit 1
    )
    select ${columns}, named.former from named join publications p
      on p.resource = ${resource.name} and p.document_id = named.document_id
    where ${visible('p')} and ${inLanguage('p', resource, { locale, fallback })}`;
};

/** Found by a key it no longer has. */
interface Former {
  former: boolean;
}

export const findPublication = async (
  db: Knex,
  { shape, ...input }: FindInput & { shape: Shape }
): Promise<PublicationRow | null> => {
  const query = findQuery(input, raw(publicationColumns(shape)));
  const [row] = await selectPrepared<RawRow & Former>(db, query);
  return row ? parseRow(row) : null;
};

export interface DetailText extends Former {
  document_id: string;
  slug: string | null;
  locale: string;
  /** JSON text of the public form, its links included. */
  data: string;
}

/** The same as the text it is answered with. */
export const readDetail = async (
  db: Knex,
  { links, ...input }: FindInput & { links: readonly ShownLink[] }
): Promise<DetailText | null> => {
  const text = documentText('detail', { links, locale: input.locale });
  const columns = sql`p.document_id, p.slug, p.locale, ${text} as data`;
  return (await selectPrepared<DetailText>(db, findQuery(input, columns)))[0] ?? null;
};
