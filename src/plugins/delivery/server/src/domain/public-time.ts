const OFFSET_HOURS = 8;
const DAY = 86_400_000;

/** An instant as the public API writes it: ISO 8601 in China Standard Time, `+08:00`. */
export const publicTime = (instant: Date | string): string =>
  `${new Date(new Date(instant).getTime() + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 19)}+08:00`;

/** The first instant of a legal day (`YYYY-MM-DD`) in Asia/Shanghai, `days` later. */
export const startOfDay = (day: string, days = 0): Date => {
  const start = new Date(`${day}T00:00:00+08:00`);
  return new Date(start.getTime() + days * DAY);
};

/** Milliseconds until the legal day in Asia/Shanghai ends. */
export const millisecondsOfDayLeft = (now: Date): number =>
  DAY - ((now.getTime() + OFFSET_HOURS * 3_600_000) % DAY);
