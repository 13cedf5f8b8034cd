/** A legal day in Asia/Shanghai, 'YYYY-MM-DD'. Plain calendar arithmetic: no time zone enters. */
export type LegalDay = string;

const DAY_MS = 86_400_000;
// China has kept UTC+8 the year round since 1991.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The legal day in Asia/Shanghai at an instant. */
export function shanghaiDay(instant: Date): LegalDay {
  return isoDay(instant.getTime() + SHANGHAI_OFFSET_MS);
}

/** The day `days` calendar days after `date`; before it when negative. */
export function addDays(date: LegalDay, days: number): LegalDay {
  return isoDay(midnight(date) + days * DAY_MS);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  return (midnight(to) - midnight(from)) / DAY_MS;
}

export function yearOf(date: LegalDay): number {
  return Number(date.slice(0, 4));
}

/** Saturday or Sunday. */
export function isWeekend(date: LegalDay): boolean {
  const day = new Date(midnight(date)).getUTCDay();
  return day === 0 || day === 6;
}

/** Whether a text is a day that exists, written 'YYYY-MM-DD'. */
export function isLegalDay(text: string): text is LegalDay {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // `Date.parse` rolls 02-30 over into March.
  return !Number.isNaN(time) && isoDay(time) === text;
}

function midnight(date: LegalDay): number {
  if (!isLegalDay(date)) {
    throw new RangeError(`Not a day written YYYY-MM-DD: ${String(date)}`);
  }
  return Date.parse(`${date}T00:00:00Z`);
}

function isoDay(time: number): LegalDay {
  return new Date(time).toISOString().slice(0, 10);
}
