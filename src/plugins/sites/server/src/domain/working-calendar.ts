import { addDays, daysBetween, isWeekend, shanghaiDay, yearOf, type LegalDay } from './dates';

/** One year of the State Council's notice on holidays (节假日安排通知). */
export type CalendarYear = {
  readonly year: number;
  /** Days off: weekdays, and the weekend days that belong to the holiday. */
  readonly holidays: readonly LegalDay[];
  /** Make-up working days (调休) on weekends. */
  readonly workdays: readonly LegalDay[];
};

export type ReckonedDay = {
  readonly date: LegalDay;
  /** True when a day counted lies in a year without a calendar, so that the date may yet move. */
  readonly provisional: boolean;
};

export type WorkingCalendar = {
  /** The legal day in Asia/Shanghai at an instant. */
  dayOf(instant: Date): LegalDay;
  isWorkingDay(date: LegalDay): boolean;
  /** Calendar days (日), for rules that do not say 工作日. */
  addDays(date: LegalDay, days: number): LegalDay;
  /** Calendar days from one day to another. */
  daysBetween(from: LegalDay, to: LegalDay): number;
  addWorkingDays(date: LegalDay, days: number): ReckonedDay;
  workingDaysBetween(from: LegalDay, to: LegalDay): number;
};

/**
 * Working-day arithmetic (工作日) over the years given. In a year that is not among them Monday to
 * Friday count as working days, and what is reckoned from them is marked provisional.
 */
export function createCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const covered = new Set(years.map(({ year }) => year));
  const holidays = new Set(years.flatMap((year) => year.holidays));
  const workdays = new Set(years.flatMap((year) => year.workdays));

  function isWorkingDay(date: LegalDay): boolean {
    return workdays.has(date) || (!isWeekend(date) && !holidays.has(date));
  }

  return {
    dayOf: shanghaiDay,

    isWorkingDay,

    addDays,

    daysBetween,

    /** The day the `days`-th working day after `date` falls on; `date` itself is not counted. */
    addWorkingDays(date, days) {
      if (!Number.isInteger(days) || days < 0) {
        throw new RangeError(`Not a number of working days: ${days}`);
      }
      let day = date;
      let provisional = false;
      for (let counted = 0; counted < days;) {
        day = addDays(day, 1);
        provisional ||= !covered.has(yearOf(day));
        counted += isWorkingDay(day) ? 1 : 0;
      }
      return { date: day, provisional };
    },

    /** Working days after `from` up to and with `to`; negative when `to` is earlier. */
    workingDaysBetween(from, to) {
      if (daysBetween(from, to) < 0) {
        return -this.workingDaysBetween(to, from);
      }
      let count = 0;
      for (let day = from; day < to;) {
        day = addDays(day, 1);
        count += isWorkingDay(day) ? 1 : 0;
      }
      return count;
    },
  };
}
