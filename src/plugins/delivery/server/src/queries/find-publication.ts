import type { Knex } from 'knex';
import type { Resource } from '../domain/resource';
import { localeOf } from './locale-of';
import type { PublicationRow, RawRow } from './publication-row';
import { parseRow, publicationColumns } from './publication-row';
import { VISIBLE } from './visible';

export interface FindInput {
  resource: Resource;
  siteCode: string;
  locale?: string | null;
  /** Document id, slug, or another key such as an index number; or one it once had. */
  key: string;
}

export interface FoundRow extends PublicationRow {
  /** Found by a key it no longer has. */
  former: boolean;
}

/**
 * One publication by any of its keys; a key in use comes before one given up.
 *
 * Indexes: `publications_keys`, `publications_former_keys`.
 */
export const findPublication = async (
  db: Knex,
  { resource, siteCode, locale, key }: FindInput
): Promise<FoundRow | null> => {
  const wanted = localeOf(resource, siteCode, locale);
  const { rows } = await db.raw<{ rows: RawRow<FoundRow>[] }>(
    `select ${publicationColumns('detail')}, not (p.keys @> array[?]) as former
     from publications p
     where p.resource = ? and p.site_code = ? and p.locale = ${wanted.sql} and ${VISIBLE}
       and (p.keys @> array[?] or p.former_keys @> array[?])
     order by former, p.id limit 1`,
    [key, resource.name, siteCode, ...wanted.bindings, key, key] as Knex.RawBinding[]
  );
  const [row] = rows;
  return row ? parseRow<FoundRow>(row) : null;
};
