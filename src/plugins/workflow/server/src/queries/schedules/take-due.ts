import type { Knex } from 'knex';
import type { Schedule } from '../../../../contracts/schedules';
import { SCHEDULE_COLUMNS, SCHEDULES, toSchedule, type ScheduleRow } from './schedule-row';

/**
 * The plan that has been due longest and that nobody else is carrying out, locked until the
 * transaction ends: a node that dies lets go of it. Index: `workflow_schedules_due_idx`.
 */
export const takeDue = async (trx: Knex): Promise<(Schedule & { attempts: number }) | null> => {
  const { rows } = await trx.raw<{ rows: ScheduleRow[] }>(
    `select ${SCHEDULE_COLUMNS} from ${SCHEDULES}
     where s.state = 'planned' and s.run_at <= now()
     order by s.run_at, s.id limit 1 for update of s skip locked`
  );
  const [row] = rows;
  return row ? { ...toSchedule(row), attempts: row.attempts } : null;
};
