import type { Knex } from 'knex';
import type { WithdrawalKind } from '../../../../contracts/withdrawals';

export interface OpenWithdrawal {
  documentId: string;
  locale: string;
  kind: WithdrawalKind;
  note: string;
  at: Date;
  replacedBy: string | null;
}

/** What holds for these documents, in any language. Index: `workflow_withdrawals_open`. */
export const openWithdrawals = async (
  db: Knex,
  { uid, documentIds }: { uid: string; documentIds: readonly string[] }
): Promise<OpenWithdrawal[]> => {
  const { rows } = await db.raw<{ rows: OpenWithdrawal[] }>(
    `select document_id as "documentId", locale, kind, note, at, replaced_by as "replacedBy"
     from workflow_withdrawals
     where uid = ? and document_id = any(?) and until is null`,
    [uid, documentIds]
  );
  return rows;
};
