import type { Knex } from 'knex';
import type { AuditEntry } from '../../../../contracts/audit';
import { SCHEMA } from './schema';

/** What is asked of the trail; undefined: whatever it is. */
export interface AuditFilter {
  /** Null: of all sites and of none. */
  sites: readonly string[] | null;
  from?: string | undefined;
  /** Exclusive. */
  to?: string | undefined;
  kind?: string | undefined;
  action?: string | undefined;
  actor?: string | undefined;
  uid?: string | undefined;
  documentId?: string | undefined;
}

/** Where a page ended. */
export interface AuditPosition {
  /** Microseconds since 1970. */
  at: string;
  id: string;
}

interface Row extends AuditPosition {
  time: string;
  kind: AuditEntry['kind'];
  action: string;
  site_code: string | null;
  organ: string | null;
  actor_id: string | null;
  actor_name: string | null;
  address: string | null;
  subject_uid: string | null;
  subject_id: string | null;
  locale: string | null;
  title: string | null;
  before: string | null;
  after: string | null;
  reason: string | null;
  seq: string | null;
}

type Condition = readonly [sql: string, ...bindings: unknown[]];

const conditionsOf = (filter: AuditFilter, after: AuditPosition | null): Condition[] => {
  const equal = (column: string, value: string | undefined): Condition[] =>
    value === undefined ? [] : [[`entry.${column} = ?`, value]];
  return [
    ...(filter.sites ? [['entry.site_code = any(?)', [...filter.sites]] as const] : []),
    ...(filter.from === undefined ? [] : [['entry.at >= ?::timestamptz', filter.from] as const]),
    ...(filter.to === undefined ? [] : [['entry.at < ?::timestamptz', filter.to] as const]),
    ...equal('kind', filter.kind),
    ...equal('action', filter.action),
    ...equal('actor_id', filter.actor),
    ...equal('subject_uid', filter.uid),
    ...equal('subject_id', filter.documentId),
    ...(after
      ? [
          [
            `(entry.at, entry.id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?::bigint)`,
            after.at,
            after.id,
          ] as const,
        ]
      : []),
  ];
};

const json = (text: string | null) =>
  text === null ? null : (JSON.parse(text) as Record<string, unknown>);

const entryOf = (row: Row): AuditEntry => ({
  id: row.id,
  at: row.time,
  kind: row.kind,
  action: row.action,
  siteCode: row.site_code,
  organ: row.organ,
  actor: row.actor_name === null ? null : { id: row.actor_id, name: row.actor_name },
  address: row.address,
  subject:
    row.subject_uid === null
      ? null
      : {
          uid: row.subject_uid,
          documentId: row.subject_id,
          locale: row.locale,
          title: row.title,
        },
  before: json(row.before),
  after: json(row.after),
  reason: row.reason,
  seq: row.seq,
});

/**
 * A page of the trail, newest first. Indexes: `audit_entries_subject`, `audit_entries_actor`,
 * `audit_entries_site` where these are asked for, else `audit_entries_at`.
 *
 * @returns the entries, and where the page ended; null: it is empty
 */
export const listEntries = async (
  db: Knex,
  filter: AuditFilter,
  page: { after: AuditPosition | null; limit: number }
): Promise<{ entries: AuditEntry[]; end: AuditPosition | null }> => {
  const conditions = conditionsOf(filter, page.after);
  const where = conditions.map(([sql]) => sql).join(' and ') || 'true';
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select entry.id::text as id, (extract(epoch from entry.at) * 1000000)::bigint::text as at,
       to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time,
       entry.kind, entry.action, entry.site_code, entry.organ, entry.actor_id, entry.actor_name,
       entry.address, entry.subject_uid, entry.subject_id, entry.locale, entry.title,
       entry.before::text as before, entry.after::text as after, entry.reason, seal.seq::text as seq
     from ${SCHEMA}.audit_entries entry left join ${SCHEMA}.audit_seals seal on seal.entry_id = entry.id
     where ${where} order by entry.at desc, entry.id desc limit ?`,
    [...conditions.flatMap(([, ...bindings]) => bindings), page.limit] as never[]
  );
  const last = rows.at(-1);
  return { entries: rows.map(entryOf), end: last ? { at: last.at, id: last.id } : null };
};
