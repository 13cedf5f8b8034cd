import type { Knex } from 'knex';
import type { NoticeKind, NoticeSubject } from '../../../contracts/notices';

export interface NewNotices {
  to: readonly number[];
  kind: NoticeKind;
  subject: NoticeSubject;
  detail?: string | null;
  /** Names the occasion: nobody is told twice of the same. */
  once?: string;
}

/**
 * One row for each active user. Unique index: `workflow_notices_once_uq`.
 *
 * @returns ids of the new rows
 */
export const insertNotices = async (
  db: Knex,
  { to, kind, subject, detail = null, once }: NewNotices
): Promise<number[]> => {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `insert into workflow_notices (user_id, kind, subject, detail, once)
     select u.id, ?, ?::jsonb, ?, ?
     from admin_users u where u.id = any(?) and u.is_active
     on conflict do nothing
     returning id`,
    [kind, JSON.stringify(subject), detail, once ?? null, [...to]] as Knex.RawBinding[]
  );
  return rows.map(({ id }) => Number(id));
};
