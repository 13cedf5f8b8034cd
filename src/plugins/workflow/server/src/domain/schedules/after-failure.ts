import { errors } from '@strapi/utils';
import type { ScheduleFailure } from '../../../../contracts/schedules';

/** Attempts after which a fault that might pass counts as one that does not: about two hours. */
const ATTEMPTS = 15;

const LONGEST_PAUSE = 600;

export type NextStep =
  | { kind: 'failed'; failure: ScheduleFailure }
  | { kind: 'again'; seconds: number; failure: ScheduleFailure };

/**
 * What becomes of a plan that could not be carried out. Who was refused is refused again until
 * somebody changes the text; a database that is away comes back.
 *
 * @param attempts made before this one
 */
export const afterFailure = (error: unknown, attempts: number): NextStep => {
  // what names a reason is no fault of a machine
  if (error instanceof errors.ApplicationError) {
    const { code } = error.details as { code?: unknown };
    return {
      kind: 'failed',
      failure: { code: typeof code === 'string' ? code : 'refused', message: error.message },
    };
  }
  const failure = { code: 'gave_up', message: '多次尝试均因系统故障未能执行，请稍后重新安排' };
  if (attempts + 1 >= ATTEMPTS) return { kind: 'failed', failure };
  return { kind: 'again', seconds: Math.min(2 ** (attempts + 1), LONGEST_PAUSE), failure };
};
