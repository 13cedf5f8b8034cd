import type {
  Schedule,
  ScheduleAction,
  ScheduleFailure,
  ScheduleState,
} from '../../../../contracts/schedules';

/** As PostgreSQL gives it. */
export interface ScheduleRow {
  id: string;
  uid: string;
  document_id: string;
  locale: string | null;
  site_code: string | null;
  title: string;
  action: ScheduleAction;
  at: Date;
  state: ScheduleState;
  reason: string | null;
  requested_by: number | null;
  requested_at: Date;
  requester: string | null;
  attempts: number;
  failure: string | null;
  done_at: Date | null;
}

export const SCHEDULE_COLUMNS = `s.id, s.uid, s.document_id, s.locale, s.site_code, s.title, s.action, s.at,
  s.state, s.reason, s.requested_by, s.requested_at, s.attempts, s.failure, s.done_at,
  concat_ws('', u.lastname, u.firstname) as requester`;

export const SCHEDULES = 'workflow_schedules s left join admin_users u on u.id = s.requested_by';

export const toSchedule = (row: ScheduleRow): Schedule => ({
  id: Number(row.id),
  uid: row.uid,
  documentId: row.document_id,
  locale: row.locale,
  siteCode: row.site_code,
  title: row.title,
  action: row.action,
  at: row.at.toISOString(),
  state: row.state,
  reason: row.reason,
  plannedBy: row.requested_by === null ? null : { id: row.requested_by, name: row.requester ?? '' },
  plannedAt: row.requested_at.toISOString(),
  endedAt: row.done_at?.toISOString() ?? null,
  failure: row.failure === null ? null : (JSON.parse(row.failure) as ScheduleFailure),
});
