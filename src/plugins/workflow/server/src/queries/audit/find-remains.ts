import type { Knex } from 'knex';
import type { AuditBreak } from '../../../../contracts/audit';
import { SCHEMA } from './schema';

interface Row {
  at: string;
  kind: NonNullable<AuditBreak['entry']>['kind'];
  action: string;
  siteCode: string | null;
  uid: string | null;
  documentId: string | null;
  locale: string | null;
  title: string | null;
}

/** What is left of an entry, to be told to people. By primary key. */
export const findRemains = async (db: Knex, id: string): Promise<AuditBreak['entry']> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind, action,
       site_code as "siteCode", subject_uid as uid, subject_id as "documentId", locale, title
     from ${SCHEMA}.audit_entries where id = ?`,
    [id]
  );
  const [row] = rows;
  if (!row) return null;
  const { uid, documentId, locale, title, ...entry } = row;
  return { ...entry, subject: uid === null ? null : { uid, documentId, locale, title } };
};
