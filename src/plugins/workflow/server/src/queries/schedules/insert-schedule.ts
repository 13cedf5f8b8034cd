import type { Knex } from 'knex';
import type { ScheduleAction } from '../../../../contracts/schedules';
import type { TextKey } from '../../../../contracts/texts';

export interface NewSchedule {
  text: TextKey;
  siteCode: string | null;
  title: string;
  action: ScheduleAction;
  at: Date;
  reason: string | null;
  requestedBy: number | null;
}

/**
 * Unique index: `workflow_schedules_planned_uq`.
 *
 * @returns its id; null when the same is planned for the text already
 */
export const insertSchedule = async (db: Knex, plan: NewSchedule): Promise<number | null> => {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `insert into workflow_schedules
       (uid, document_id, locale, site_code, title, action, at, run_at, reason, requested_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      plan.text.uid,
      plan.text.documentId,
      plan.text.locale,
      plan.siteCode,
      plan.title,
      plan.action,
      plan.at,
      plan.at,
      plan.reason,
      plan.requestedBy,
    ] as Knex.RawBinding[]
  );
  return rows[0] ? Number(rows[0].id) : null;
};
