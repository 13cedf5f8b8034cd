import type { Knex } from 'knex';
import type { TextEvent, TextKey } from '../../../../contracts/texts';

interface Row {
  id: string;
  round: number;
  at: Date;
  action: TextEvent['action'];
  step: number | null;
  step_name: string | null;
  actor_id: number | null;
  actor_name: string | null;
  conclusion: string | null;
  remarks: string | null;
}

export type StoredEvent = TextEvent & { stepIndex: number | null };

/** The last hundred things that happened to a text, newest first. Index: `workflow_steps_round_idx`. */
export const eventsOfText = async (
  db: Knex,
  { uid, documentId, locale }: TextKey
): Promise<StoredEvent[]> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select s.*, r.round from workflow_steps s join workflow_rounds r on r.id = s.round_id
     where r.uid = ? and r.document_id = ? and coalesce(r.locale, '') = ?
     order by s.id desc limit 100`,
    [uid, documentId, locale ?? '']
  );
  return rows.map((row) => ({
    id: Number(row.id),
    round: row.round,
    at: row.at.toISOString(),
    action: row.action,
    step: row.step_name,
    stepIndex: row.step,
    by: row.actor_id === null ? null : { id: row.actor_id, name: row.actor_name ?? '' },
    conclusion: row.conclusion,
    remarks: row.remarks,
  }));
};
