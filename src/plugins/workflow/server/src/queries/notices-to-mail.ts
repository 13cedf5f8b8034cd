import type { Knex } from 'knex';
import type { NoticeKind, NoticeSubject } from '../../../contracts/notices';

export interface NoticeToMail {
  email: string;
  language: string | null;
  kind: NoticeKind;
  subject: NoticeSubject;
  detail: string | null;
}

type Row = Omit<NoticeToMail, 'subject'> & { subject: string };

/** A notice that was not mailed yet, to a user who is still active. Primary keys. */
export const noticeToMail = async (db: Knex, id: number): Promise<NoticeToMail | null> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select u.email, u.prefered_language as language, n.kind, n.subject, n.detail
     from workflow_notices n join admin_users u on u.id = n.user_id
     where n.id = ? and n.mailed_at is null and u.is_active and u.email is not null`,
    [id]
  );
  const [row] = rows;
  return row ? { ...row, subject: JSON.parse(row.subject) as NoticeSubject } : null;
};

/** Primary key. */
export const markMailed = async (db: Knex, id: number): Promise<void> => {
  await db.raw('update workflow_notices set mailed_at = now() where id = ?', [id]);
};
