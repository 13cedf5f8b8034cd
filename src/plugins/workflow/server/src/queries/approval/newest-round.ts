import type { Knex } from 'knex';
import type { Confidentiality, ProcedureStep, TwoPerson } from '../../../../contracts/texts';
import type { TextKey } from '../../../../contracts/texts';
import type { Round } from '../../domain/approval/round';

/** A round with all that is kept of it. */
export interface StoredRound extends Round {
  readonly id: number;
  readonly round: number;
  readonly siteCode: string | null;
  readonly title: string;
  readonly authorName: string | null;
  readonly handlerName: string | null;
  readonly publishOnApproval: boolean;
  readonly forced: boolean;
  readonly confidentiality: Confidentiality | null;
  readonly report: unknown;
  readonly submittedAt: string;
}

interface Row {
  id: string;
  round: number;
  site_code: string | null;
  title: string;
  state: Round['state'];
  step: number;
  steps: string;
  two_person: TwoPerson;
  publish_on_approval: boolean;
  forced: boolean;
  hash: string;
  author_id: number | null;
  author_name: string | null;
  saver_ids: string;
  handler_id: number | null;
  handler_name: string | null;
  confidentiality: string | null;
  report: string | null;
  submitted_at: Date;
  passed_by: string;
}

const parsed = (row: Row): StoredRound => ({
  id: Number(row.id),
  round: row.round,
  siteCode: row.site_code,
  title: row.title,
  state: row.state,
  step: row.step,
  steps: JSON.parse(row.steps) as ProcedureStep[],
  twoPerson: row.two_person,
  publishOnApproval: row.publish_on_approval,
  forced: row.forced,
  hash: row.hash,
  authorId: row.author_id,
  authorName: row.author_name,
  saverIds: JSON.parse(row.saver_ids) as number[],
  passedBy: JSON.parse(row.passed_by) as number[],
  handlerId: row.handler_id,
  handlerName: row.handler_name,
  confidentiality: row.confidentiality
    ? (JSON.parse(row.confidentiality) as Confidentiality)
    : null,
  report: row.report ? (JSON.parse(row.report) as unknown) : null,
  submittedAt: row.submitted_at.toISOString(),
});

/**
 * The newest round of a text: its state. Null: it was never submitted.
 * Index: `workflow_rounds_text_uq`.
 *
 * @param options.lock until the transaction ends
 */
export const newestRound = async (
  db: Knex,
  { uid, documentId, locale }: TextKey,
  { lock = false }: { lock?: boolean } = {}
): Promise<StoredRound | null> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select r.*, (select coalesce(jsonb_agg(s.actor_id order by s.id), '[]') from workflow_steps s
                  where s.round_id = r.id and s.action = 'pass') as passed_by
     from workflow_rounds r
     where r.uid = ? and r.document_id = ? and coalesce(r.locale, '') = ?
     order by r.round desc limit 1 ${lock ? 'for update of r' : ''}`,
    [uid, documentId, locale ?? '']
  );
  return rows[0] ? parsed(rows[0]) : null;
};
