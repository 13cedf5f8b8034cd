import type { Knex } from 'knex';
import type { ScheduleAction } from '../../../../contracts/schedules';
import type { TextKey } from '../../../../contracts/texts';

/** When this is planned for the text; null when it is not. Index: `workflow_schedules_planned_uq`. */
export const plannedAt = async (
  db: Knex,
  { uid, documentId, locale }: TextKey,
  action: ScheduleAction
): Promise<Date | null> => {
  const { rows } = await db.raw<{ rows: { at: Date }[] }>(
    `select at from workflow_schedules
     where uid = ? and document_id = ? and coalesce(locale, '') = coalesce(?, '') and action = ?
       and state = 'planned'`,
    [uid, documentId, locale, action]
  );
  return rows[0]?.at ?? null;
};
