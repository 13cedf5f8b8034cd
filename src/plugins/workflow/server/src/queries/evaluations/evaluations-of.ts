import type { Knex } from 'knex';
import type { Evaluation, EvaluationOutcome } from '../../../../contracts/evaluations';
import type { TextKey } from '../../../../contracts/texts';

interface Row {
  id: string;
  outcome: EvaluationOutcome;
  note: string;
  evaluated_on: string;
  next_on: string;
  user_id: number | null;
  name: string;
}

/** Newest first. Index: `workflow_evaluations_text_idx`. */
export const evaluationsOf = async (db: Knex, text: TextKey): Promise<Evaluation[]> => {
  const { uid, documentId, locale } = text;
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select e.id, e.outcome, e.note, e.evaluated_on::text, e.next_on::text, e.user_id,
       concat_ws('', u.lastname, u.firstname) as name
     from workflow_evaluations e left join admin_users u on u.id = e.user_id
     where e.document_id = ? and e.uid = ? and e.locale is not distinct from ?
     order by e.id desc limit 100`,
    [documentId, uid, locale] as Knex.RawBinding[]
  );
  return rows.map((row) => ({
    id: Number(row.id),
    uid,
    documentId,
    locale,
    outcome: row.outcome,
    note: row.note,
    evaluatedOn: row.evaluated_on,
    nextOn: row.next_on,
    by: row.user_id === null ? null : { id: row.user_id, name: row.name },
  }));
};
