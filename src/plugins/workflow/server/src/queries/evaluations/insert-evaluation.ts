import type { Knex } from 'knex';
import type { EvaluationOutcome } from '../../../../contracts/evaluations';
import type { TextKey } from '../../../../contracts/texts';

export interface NewEvaluation {
  text: TextKey;
  siteCode: string | null;
  outcome: EvaluationOutcome;
  note: string;
  evaluatedOn: string;
  nextOn: string;
  userId: number;
}

/** One row. */
export const insertEvaluation = async (db: Knex, evaluation: NewEvaluation): Promise<void> => {
  const { text, siteCode, outcome, note, evaluatedOn, nextOn, userId } = evaluation;
  await db.raw(
    `insert into workflow_evaluations
       (uid, document_id, locale, site_code, outcome, note, evaluated_on, next_on, user_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[text.uid, text.documentId, text.locale, siteCode],
      ...[outcome, note, evaluatedOn, nextOn, userId],
    ] as Knex.RawBinding[]
  );
};
