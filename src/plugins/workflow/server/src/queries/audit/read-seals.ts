import type { Knex } from 'knex';
import type { Purged, SealRow } from '../../domain/audit/check-chain';
import { entryHash, IS_MARK, RULE, SCHEMA, sealHash } from './schema';

const MICROSECONDS = (instant: string): string =>
  `((extract(epoch from ${instant}) * 1000000)::bigint)::text`;

/**
 * The next seals with their entries, hashed anew: not by the functions of the database, which who
 * tampers with it may have replaced. Both by primary key.
 *
 * @param site only entries of this site are hashed; null: all
 */
export const readSeals = async (
  db: Knex,
  { after, limit, site }: { after: bigint; limit: number; site: string | null }
): Promise<SealRow[]> => {
  const { rows } = await db.raw<{ rows: SealRow[] }>(
    `select seal.seq::text, seal.entry_id::text as "entryId", ${MICROSECONDS('seal.at')} as at,
       seal.personal, encode(seal.prev_hash, 'hex') as "prevHash", encode(seal.hash, 'hex') as hash,
       seal.hash = ${sealHash('seal')} as "sealHolds", entry.id is not null as present,
       case when entry.id is null then false
            when :site::text is not null and seal.site_code is distinct from :site then true
            else ${entryHash('entry')} = seal.entry_hash end as "entryHolds"
     from ${SCHEMA}.audit_seals seal left join ${SCHEMA}.audit_entries entry on entry.id = seal.entry_id
     where seal.seq > :after order by seal.seq limit :limit`,
    { after: String(after), limit, site }
  );
  return rows;
};

/** Up to when retention has taken entries: what its marks say, and never more than the rule allowed. */
export const readPurged = async (db: Knex): Promise<Purged> => {
  const { rows } = await db.raw<{ rows: Purged[] }>(
    `select ${MICROSECONDS('max(before) filter (where not personal)')} as ordinary,
       ${MICROSECONDS('max(before) filter (where personal)')} as personal
     from (select entry.at, (entry.after->>'personal')::boolean as personal,
             (entry.after->>'before')::timestamptz as before
           from ${SCHEMA}.audit_entries entry where ${IS_MARK('entry')}) mark
     where before <= at - ${RULE}`
  );
  return rows[0] ?? { ordinary: null, personal: null };
};

/** An entry that is neither sealed nor waits for it; of all there are, the first. By both primary keys. */
export const findUnsealed = async (db: Knex): Promise<string | null> => {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select entry.id::text from ${SCHEMA}.audit_entries entry
     where not exists (select 1 from ${SCHEMA}.audit_seals seal where seal.entry_id = entry.id)
       and not exists (select 1 from ${SCHEMA}.audit_pending pending where pending.entry_id = entry.id)
     order by entry.id limit 1`
  );
  return rows[0]?.id ?? null;
};

/**
 * Whether a broken place came of things that changed places: the seal that belongs here stands
 * elsewhere, this seal is of another's entry, or this entry is another seal's. Reads the whole chain,
 * once, when it is broken.
 *
 * @param place.lastHash of the seal before it, hex
 */
export const isReordered = async (
  db: Knex,
  place: { seq: string; lastHash: string; flaw: 'changed' | 'seal_changed' }
): Promise<boolean> => {
  const another =
    place.flaw === 'changed'
      ? `exists (select 1 from ${SCHEMA}.audit_entries entry where entry.id = broken.entry_id
           and ${entryHash('entry')} = other.entry_hash)`
      : `other.prev_hash = decode(:lastHash, 'hex') or broken.hash = ${sealHash('moved')}`;
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select 1 from ${SCHEMA}.audit_seals broken
     join ${SCHEMA}.audit_seals other on other.seq <> broken.seq
     cross join lateral (select broken.seq, broken.prev_hash, other.entry_id, other.at,
       other.site_code, other.personal, other.entry_hash) moved
     where broken.seq = :seq and (${another}) limit 1`,
    { seq: place.seq, ...(place.flaw === 'seal_changed' && { lastHash: place.lastHash }) }
  );
  return rows.length > 0;
};
