import type { Knex } from 'knex';
import type { Schedule, ScheduleState } from '../../../../contracts/schedules';
import type { TextKey } from '../../../../contracts/texts';
import { SCHEDULE_COLUMNS, SCHEDULES, toSchedule, type ScheduleRow } from './schedule-row';

/** Primary key. */
export const findSchedule = async (db: Knex, id: number): Promise<Schedule | null> => {
  const { rows } = await db.raw<{ rows: ScheduleRow[] }>(
    `select ${SCHEDULE_COLUMNS} from ${SCHEDULES} where s.id = ?`,
    [id]
  );
  return rows[0] ? toSchedule(rows[0]) : null;
};

/** Newest first. Index: `workflow_schedules_text_idx`. */
export const schedulesOfText = async (db: Knex, text: TextKey): Promise<Schedule[]> => {
  const { rows } = await db.raw<{ rows: ScheduleRow[] }>(
    `select ${SCHEDULE_COLUMNS} from ${SCHEDULES}
     where s.document_id = ? and s.locale is not distinct from ? and s.uid = ? order by s.id desc limit 50`,
    [text.documentId, text.locale, text.uid]
  );
  return rows.map(toSchedule);
};

export interface SchedulesAsked {
  /** null: of all sites. */
  siteCodes: readonly string[] | null;
  state: ScheduleState;
  limit: number;
  offset: number;
}

/** What is planned soonest first, what is over latest first. Index: `workflow_schedules_site_idx`. */
export const schedulesOfSites = async (
  db: Knex,
  { siteCodes, state, limit, offset }: SchedulesAsked
): Promise<{ schedules: Schedule[]; total: number }> => {
  const { rows } = await db.raw<{ rows: (ScheduleRow & { total: string })[] }>(
    `select ${SCHEDULE_COLUMNS}, count(*) over () as total from ${SCHEDULES}
     where s.state = ? ${siteCodes ? 'and s.site_code = any(?)' : ''}
     order by s.at ${state === 'planned' ? 'asc' : 'desc'}, s.id limit ? offset ?`,
    [state, ...(siteCodes ? [siteCodes] : []), limit, offset] as Knex.RawBinding[]
  );
  return { schedules: rows.map(toSchedule), total: Number(rows[0]?.total ?? 0) };
};
