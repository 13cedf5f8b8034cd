import { publicTime, startOfDay } from '../domain/public-time';

/** How the public API writes time, for the projections of other plugins. */
export const createPublicTime = () => ({
  /** ISO 8601 with `+08:00`. */
  timeOf: (instant: Date): string => publicTime(instant),
  /** The first instant after a legal day in Asia/Shanghai. */
  endOf: (day: string): Date => startOfDay(day, 1),
});
