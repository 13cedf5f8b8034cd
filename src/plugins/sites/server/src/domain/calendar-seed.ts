import published from 'chinese-days/dist/chinese-days.json';
import { yearOf } from './dates';
import type { CalendarYear } from './working-calendar';

/**
 * The calendar years the package chinese-days has the official notice of, oldest first. The package
 * itself takes a year it does not know for one of plain weekdays; such a year is not among these.
 */
export function calendarYearsFromChineseDays(): CalendarYear[] {
  const holidays = Object.keys(published.holidays).sort();
  const workdays = Object.keys(published.workdays).sort();
  const years = [...new Set(holidays.map(yearOf))];
  return years.map((year) => ({
    year,
    holidays: holidays.filter((date) => yearOf(date) === year),
    workdays: workdays.filter((date) => yearOf(date) === year),
  }));
}
