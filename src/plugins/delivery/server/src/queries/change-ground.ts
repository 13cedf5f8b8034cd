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
  /** Every transaction before this one that could write here has ended: nothing comes before it. */
  horizon: string;
  /** No transaction has been counted as far as this. */
  future: string;
  /** The newest of all sites. */
  newestSite: string;
  /** The sites of the scope. */
  sites: { id: string; code: string }[];
}

interface Raw extends Omit<ChangeGround, 'sites'> {
  ids: string[];
  codes: string[];
}

/**
 * The first transaction still open that may be of this database. Others have the same count, and an
 * index built in another database for an hour would hold back mirrors of this one. Only what is known
 * to be of another is left aside: locks are looked at later than the snapshot is taken.
 */
const HORIZON = `coalesce(
  (select open from pg_snapshot_xip(pg_current_snapshot()) as open
   where not exists (
     select 1 from pg_locks held join pg_stat_activity holder on holder.pid = held.pid
     where held.locktype = 'transactionid' and held.mode = 'ExclusiveLock' and held.granted
       and held.transactionid::text::bigint = open::text::bigint % 4294967296
       and holder.datname <> current_database())
   order by open limit 1),
  pg_snapshot_xmax(pg_current_snapshot()))`;

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
       ${HORIZON}::text as horizon, pg_snapshot_xmax(pg_current_snapshot())::text as future,
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
