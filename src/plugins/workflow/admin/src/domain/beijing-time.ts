const ZONE = 'Asia/Shanghai';
const OFFSET = '+08:00';
const HOURS = 8 * 3_600_000;

/** An instant in words, in Beijing time (北京时间). */
export const inBeijing = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));

/** An instant as `<input type="datetime-local">` takes it: Beijing's wall clock. */
export const toWallClock = (instant: string): string =>
  new Date(Date.parse(instant) + HOURS).toISOString().slice(0, 16);

/** What was entered as Beijing's wall clock, as an instant with its offset; null when unfinished. */
export const fromWallClock = (entered: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(entered) && !Number.isNaN(Date.parse(entered))
    ? `${entered}:00${OFFSET}`
    : null;
