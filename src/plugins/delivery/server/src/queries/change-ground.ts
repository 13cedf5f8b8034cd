import type { Knex } from 'knex';
import type { Scope } from '../domain/resource';
import { scopeOf } from './scope-of';

/** What a place in the order of changes is relative to. */
export interface ChangeGround {
  /**
   * This database and no other: its cluster, its table, and how often it has been recovered to a
   * point in time or failed over, for then transactions are counted anew from there.
   */
  database: string;
  /** Every transaction before this one has ended, so nothing more will come before it. */
  horizon: string;
  /** The newest of all sites. */
  newestSite: string;
  /** The sites of the scope. */
  sites: { id: string; code: string }[];
}

interface Raw extends Omit<ChangeGround, 'sites'> {
  ids: string[];
  codes: string[];
}

/** Where changes stand. Indexes: `publications_site`, for a subtree `publications_facets`. */
export const changeGround = async (
  db: Knex,
  { siteCode, scope }: { siteCode: string; scope: Scope }
): Promise<ChangeGround> => {
  const inScope = scopeOf(siteCode, scope);
  const { rows } = await db.raw<{ rows: [Raw] }>(
    `select
       left(md5(concat_ws(':', (select system_identifier from pg_control_system()),
         (select oid from pg_database where datname = current_database()),
         'publications'::regclass::oid, left(pg_walfile_name(pg_current_wal_lsn()), 8))), 12)
         as database,
       pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
       (select coalesce(max(id), 0)::text from publications where resource = 'sites')
         as "newestSite",
       coalesce(array_agg(p.id::text), '{}') as ids,
       coalesce(array_agg(p.site_code), '{}') as codes
     from publications p
     where p.resource = 'sites' and p.deleted_at is null and ${inScope.sql}`,
    [...inScope.bindings] as Knex.RawBinding[]
  );
  const { ids, codes, ...ground } = rows[0];
  return { ...ground, sites: ids.map((id, index) => ({ id, code: codes[index] ?? '' })) };
};
