import type { Knex } from 'knex';
import type { ScheduleFailure, ScheduleState } from '../../../../contracts/schedules';

export interface End {
  state: Exclude<ScheduleState, 'planned'>;
  failure?: ScheduleFailure;
}

/** Primary key. @returns whether it was still planned */
export const endSchedule = async (
  db: Knex,
  id: number,
  { state, failure }: End
): Promise<boolean> => {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `update workflow_schedules set state = ?, failure = ?::jsonb, done_at = now()
     where id = ? and state = 'planned' returning id`,
    [state, failure ? JSON.stringify(failure) : null, id]
  );
  return rows.length > 0;
};

/** Primary key. To be tried again after some seconds. */
export const putOff = async (
  db: Knex,
  id: number,
  { seconds, failure }: { seconds: number; failure: ScheduleFailure }
): Promise<void> => {
  await db.raw(
    `update workflow_schedules set attempts = attempts + 1, failure = ?::jsonb,
       run_at = now() + make_interval(secs => ?)
     where id = ? and state = 'planned'`,
    [JSON.stringify(failure), seconds, id]
  );
};
