/** 定时发布 · 定时撤下. */
export type ScheduleAction = 'publish' | 'unpublish';

export type ScheduleState = 'planned' | 'done' | 'cancelled' | 'failed';

/** Why a plan has failed; the codes of the gate, of the content type, or of the schedule itself. */
export interface ScheduleFailure {
  /** `approval_required`, `text_changed`, `not_found`, `refused`, `gave_up` */
  code: string;
  /** Chinese, for the owner to read. */
  message: string;
}

export interface Schedule {
  id: number;
  uid: string;
  documentId: string;
  /** Null for types that are not localized; so in every contract of this plugin. */
  locale: string | null;
  siteCode: string | null;
  title: string;
  action: ScheduleAction;
  /** Instant, ISO 8601 in UTC; shown in Asia/Shanghai. */
  at: string;
  state: ScheduleState;
  /** Why it was planned; as entered. */
  reason: string | null;
  plannedBy: { id: number; name: string } | null;
  plannedAt: string;
  /** When it was done, cancelled, or had failed. */
  endedAt: string | null;
  failure: ScheduleFailure | null;
}

/** `GET /workflow/texts/:uid/:documentId/schedules?locale=` → newest plan first. */
export interface TextSchedules {
  data: Schedule[];
}

/**
 * `POST /workflow/texts/:uid/:documentId/schedules` → `{ data: Schedule }`
 *
 * Errors: 400 `in_the_past`, `too_far` (beyond two years), `wrong_order` (taken down before it is
 * published), `not_public` (nothing to take down), `approval_required` (neither approved nor in
 * review); 409 `already_planned`; 403; 404
 */
export interface PlanSchedule {
  locale: string | null;
  action: ScheduleAction;
  /** With an offset: `2026-12-01T09:00:00+08:00` or `…Z`. */
  at: string;
  reason?: string;
}

/**
 * `DELETE /workflow/schedules/:id` → `{ data: Schedule }`; 409 `not_planned` when it is over already.
 *
 * `GET /workflow/schedules?site&state&page` → plans of the sites in reach: what is planned soonest
 * first, what is over latest first. `state` default `planned`.
 */
export interface SchedulePage {
  data: Schedule[];
  meta: { page: number; pageSize: number; total: number };
}
