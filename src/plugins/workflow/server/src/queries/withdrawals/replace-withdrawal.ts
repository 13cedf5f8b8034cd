import type { Knex } from 'knex';
import type { WithdrawalKind } from '../../../../contracts/withdrawals';
import type { TextKey } from '../../../../contracts/texts';

export interface NewWithdrawal {
  text: TextKey;
  siteCode: string;
  kind: WithdrawalKind;
  note: string;
  replacedBy: string | null;
  by: { id: string | number | null; name: string } | null;
}

/** What is said of a text from now on; what was said before ends. Index: `workflow_withdrawals_open`. */
export const replaceWithdrawal = async (
  trx: Knex,
  { text, siteCode, kind, note, replacedBy, by }: NewWithdrawal
): Promise<void> => {
  await endWithdrawal(trx, text);
  await trx.raw(
    `insert into workflow_withdrawals
       (uid, document_id, locale, site_code, kind, note, replaced_by, by_id, by_name)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[text.uid, text.documentId, text.locale ?? '', siteCode, kind, note, replacedBy],
      ...[by?.id === undefined || by.id === null ? null : String(by.id), by?.name ?? null],
    ] as Knex.RawBinding[]
  );
};

/** Nothing is said of it any more. Index: `workflow_withdrawals_open`. */
export const endWithdrawal = async (
  trx: Knex,
  { uid, documentId, locale }: TextKey
): Promise<void> => {
  await trx.raw(
    `update workflow_withdrawals set until = now()
     where uid = ? and document_id = ? and locale = ? and until is null`,
    [uid, documentId, locale ?? '']
  );
};

/**
 * What is published anew is neither withdrawn nor replaced any more; a correction stays.
 * Index: `workflow_withdrawals_open`.
 */
export const endOnPublication = async (
  trx: Knex,
  {
    uid,
    documentIds,
    locales,
  }: { uid: string; documentIds: readonly string[]; locales: readonly string[] }
): Promise<void> => {
  await trx.raw(
    `update workflow_withdrawals set until = now()
     where uid = ? and document_id = any(?) and locale = any(?) and until is null
       and kind in ('withdrawn', 'replaced')`,
    [uid, documentIds, locales]
  );
};
