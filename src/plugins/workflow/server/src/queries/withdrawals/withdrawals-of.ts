import type { Knex } from 'knex';
import type { WithdrawalKind } from '../../../../contracts/withdrawals';
import type { TextKey } from '../../../../contracts/texts';

export interface WithdrawalRow {
  id: string;
  kind: WithdrawalKind;
  note: string;
  replaced_by: string | null;
  by_id: string | null;
  by_name: string | null;
  at: Date;
  until: Date | null;
}

/** All that was said of a text, newest first. Index: `workflow_withdrawals_text`. */
export const withdrawalsOf = async (
  db: Knex,
  { uid, documentId, locale }: TextKey
): Promise<WithdrawalRow[]> => {
  const { rows } = await db.raw<{ rows: WithdrawalRow[] }>(
    `select id::text, kind, note, replaced_by, by_id, by_name, at, until
     from workflow_withdrawals where uid = ? and document_id = ? and locale = ?
     order by workflow_withdrawals.id desc`,
    [uid, documentId, locale ?? '']
  );
  return rows;
};
