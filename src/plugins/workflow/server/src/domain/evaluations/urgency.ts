import type { EvaluationUrgency } from '../../../../contracts/evaluations';

const DAY_MS = 86_400_000;

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from one legal day ('YYYY-MM-DD') to another; negative when it is earlier. */
export const daysUntil = (today: string, day: string): number =>
  Math.round((midnight(day) - midnight(today)) / DAY_MS);

export const dayAfter = (day: string, days: number): string =>
  new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Null: not yet. On the day itself there is still time. */
export const urgencyOf = (days: number, warnDays: number): EvaluationUrgency | null => {
  if (days < 0) return 'overdue';
  return days <= warnDays ? 'due_soon' : null;
};
