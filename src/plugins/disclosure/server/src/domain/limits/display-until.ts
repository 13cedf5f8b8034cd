import type { WorkingCalendar } from '../../../../../sites/server/src/domain/working-calendar';
import type { LimitRule } from './limit-rule';

export type DisplayEnd = {
  /** The last day on public view, 'YYYY-MM-DD'. */
  readonly until: string;
  readonly provisional: boolean;
};

type Calendar = Pick<WorkingCalendar, 'addDays' | 'addWorkingDays'>;

/**
 * The last day of the display period (公示期), the day of publication not counted; the longest of
 * several. Null when the rules set no end: a minimum period (不少于) is none.
 */
export function displayUntil(
  rules: readonly LimitRule[],
  publishedOn: string,
  calendar: Calendar
): DisplayEnd | null {
  const ends = rules.flatMap(({ kind, amount, unit }): DisplayEnd[] => {
    if (kind !== 'display' || amount === null) {
      return [];
    }
    if (unit === 'calendar_days') {
      return [{ until: calendar.addDays(publishedOn, amount), provisional: false }];
    }
    const { date, provisional } = calendar.addWorkingDays(publishedOn, amount);
    return [{ until: date, provisional }];
  });
  return ends.reduce<DisplayEnd | null>(
    (last, end) => (last === null || end.until > last.until ? end : last),
    null
  );
}
