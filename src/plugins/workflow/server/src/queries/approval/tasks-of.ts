import type { Knex } from 'knex';
import type { Task, TaskBox, TextStatus } from '../../../../contracts/texts';

export interface TasksAsked {
  box: TaskBox;
  type?: string | undefined;
  /** Part of the title. */
  q?: string | undefined;
  /** Codes; null: all. */
  sites: readonly string[] | null;
  actor: { id: number; isSuper: boolean; roles: readonly string[] };
  limit: number;
  offset: number;
}

interface Row {
  uid: string;
  document_id: string;
  locale: string | null;
  title: string;
  site_code: string | null;
  state: TextStatus;
  round: number;
  hash: string;
  step_name: string | null;
  step_name_en: string | null;
  confidential: boolean | null;
  author_id: number | null;
  author_name: string | null;
  handler_id: number | null;
  handler_name: string | null;
  submitted_at: Date;
  updated_at: Date;
  total: string;
}

/** Waits for me: a step I may take, or what came back to me. */
const MINE = `(
  (r.state = 'in_review'
    and (r.handler_id = :me or (r.handler_id is null
      and (:isSuper or jsonb_exists_any(r.steps -> r.step -> 'roles', :roles::text[]))))
    and (r.two_person = 'off' or (r.author_id is distinct from :me
      and not r.saver_ids @> to_jsonb(:me::integer)
      and not exists (select 1 from workflow_steps s
        where s.round_id = r.id and s.action = 'pass' and s.actor_id = :me))))
  or (r.state in ('returned', 'voided') and r.author_id = :me))`;

const BOXES: Record<TaskBox, string> = {
  mine: MINE,
  sent: `(r.state in ('in_review', 'approved') and r.author_id = :me)`,
  all: `(r.state in ('in_review', 'approved'))`,
};

const taskOf = (row: Row): Task => ({
  uid: row.uid,
  documentId: row.document_id,
  locale: row.locale,
  title: row.title,
  siteCode: row.site_code,
  state: row.state,
  round: row.round,
  hash: row.hash,
  step: row.step_name,
  stepEn: row.step_name_en,
  needsConfidentiality: row.confidential === true,
  author: row.author_id === null ? null : { id: row.author_id, name: row.author_name ?? '' },
  handler: row.handler_id === null ? null : { id: row.handler_id, name: row.handler_name ?? '' },
  submittedAt: row.submitted_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/**
 * What waits, longest first. Indexes: `workflow_rounds_open_idx`, `workflow_rounds_author_idx`;
 * `workflow_rounds_text_uq` for whether there is a newer round.
 */
export const tasksOf = async (
  db: Knex,
  { box, type, q, sites, actor, limit, offset }: TasksAsked
): Promise<{ tasks: Task[]; total: number }> => {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select r.*, r.steps -> r.step ->> 'name' as step_name, r.steps -> r.step ->> 'nameEn' as step_name_en,
       r.state = 'in_review' and (r.steps -> r.step ->> 'confidentiality')::boolean as confidential,
       count(*) over () as total
     from workflow_rounds r
     where r.state in ('in_review', 'approved', 'returned', 'voided')
       and ${BOXES[box]}
       ${sites === null ? '' : 'and r.site_code = any(:sites)'}
       ${type === undefined ? '' : 'and r.uid = :type'}
       ${q === undefined ? '' : 'and position(lower(:q) in lower(r.title)) > 0'}
       and not exists (select 1 from workflow_rounds n where n.uid = r.uid
         and n.document_id = r.document_id and coalesce(n.locale, '') = coalesce(r.locale, '')
         and n.round > r.round)
     order by r.updated_at, r.id limit :limit offset :offset`,
    {
      me: actor.id,
      isSuper: actor.isSuper,
      roles: actor.roles,
      sites,
      type: type ?? null,
      q: q ?? null,
      limit,
      offset,
    } as unknown as Knex.ValueDict
  );
  return { tasks: rows.map(taskOf), total: Number(rows[0]?.total ?? 0) };
};
