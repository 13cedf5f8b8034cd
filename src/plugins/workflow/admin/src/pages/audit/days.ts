const DAY = 86_400_000;

/** Days are China's, wherever the panel is looked at. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

const instant = (time: number): string | undefined =>
  Number.isNaN(time) ? undefined : new Date(time).toISOString();

/** The beginning of a day (`2026-11-23`); undefined where it is none. */
export const beginOf = (day: string): string | undefined => instant(midnight(day));

/** The end of a day, which no longer is in it. */
export const endOf = (day: string): string | undefined => instant(midnight(day) + DAY);
