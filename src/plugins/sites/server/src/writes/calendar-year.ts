import { checkCalendarYear, type YearFields } from '../domain/check-calendar-year';
import type { WriteRule } from './write-rule';

export const calendarYearWrites: WriteRule = {
  uid: 'plugin::sites.calendar-year',
  check: (_strapi, { next }) => checkCalendarYear(next as unknown as YearFields),
};
