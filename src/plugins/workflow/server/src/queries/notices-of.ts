import type { Knex } from 'knex';
import type { Notice, NoticeKind, NoticeSubject } from '../../../contracts/notices';

interface Row {
  id: string;
  kind: NoticeKind;
  subject: string;
  detail: string | null;
  at: Date;
  read_at: Date | null;
}

export interface NoticesAsked {
  userId: number;
  unread: boolean;
  /** Only older ones than this. */
  before: number | null;
  limit: number;
}

/** Newest first. Index: `workflow_notices_user_idx`. */
export const noticesOf = async (
  db: Knex,
  { userId, unread, before, limit }: NoticesAsked
): Promise<Notice[]> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select id, kind, subject, detail, at, read_at from workflow_notices
     where user_id = ? ${unread ? 'and read_at is null' : ''} ${before === null ? '' : 'and id < ?'}
     order by id desc limit ?`,
    [userId, ...(before === null ? [] : [before]), limit]
  );
  return rows.map((row) => ({
    id: Number(row.id),
    kind: row.kind,
    subject: JSON.parse(row.subject) as NoticeSubject,
    detail: row.detail,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }));
};

/** Index: `workflow_notices_unread_idx`. */
export const countUnread = async (db: Knex, userId: number): Promise<number> => {
  const { rows } = await db.raw<{ rows: { count: string }[] }>(
    'select count(*) from workflow_notices where user_id = ? and read_at is null',
    [userId]
  );
  return Number(rows[0]?.count ?? 0);
};

/** Index: `workflow_notices_unread_idx`. @param ids null: all of the user's */
export const markRead = async (db: Knex, userId: number, ids: number[] | null): Promise<void> => {
  await db.raw(
    `update workflow_notices set read_at = now()
     where user_id = ? and read_at is null ${ids ? 'and id = any(?)' : ''}`,
    (ids ? [userId, ids] : [userId]) as Knex.RawBinding[]
  );
};
