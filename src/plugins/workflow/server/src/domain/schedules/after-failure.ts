import type { ScheduleFailure } from '../../../../contracts/schedules';

/** Attempts after which a fault that might pass counts as one that does not: about two hours. */
const ATTEMPTS = 15;

const LONGEST_PAUSE = 600;

export type NextStep =
  | { kind: 'failed'; failure: ScheduleFailure }
  | { kind: 'again'; seconds: number; failure: ScheduleFailure };

/** What a refusal looks like: errors of Strapi's that name a reason, not faults of a machine. */
const REFUSALS = [
  'ApplicationError',
  'ValidationError',
  'NotFoundError',
  'ForbiddenError',
  'PolicyError',
  'YupValidationError',
];

interface Refusal {
  name?: unknown;
  message?: unknown;
  details?: { code?: unknown };
}

/**
 * What becomes of a plan that could not be carried out. Who was refused is refused again until
 * somebody changes the text; a database that is away comes back.
 *
 * @param attempts made before this one
 */
export const afterFailure = (error: unknown, attempts: number): NextStep => {
  const { name, message, details } = (error ?? {}) as Refusal;
  if (REFUSALS.includes(String(name))) {
    const code = typeof details?.code === 'string' ? details.code : 'refused';
    return { kind: 'failed', failure: { code, message: String(message) } };
  }
  const failure = { code: 'gave_up', message: '多次尝试均因系统故障未能执行，请稍后重新安排' };
  if (attempts + 1 >= ATTEMPTS) return { kind: 'failed', failure };
  return { kind: 'again', seconds: Math.min(2 ** (attempts + 1), LONGEST_PAUSE), failure };
};
