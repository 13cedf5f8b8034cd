import type { Core } from '@strapi/strapi';
import {
  createCalendar,
  type CalendarYear,
  type WorkingCalendar,
} from '../domain/working-calendar';

const UID = 'plugin::sites.calendar-year';

interface YearVersion {
  year: number;
  updatedAt: string;
}

/** Working-day arithmetic over the years kept as content. */
export const createCalendarService = ({ strapi }: { strapi: Core.Strapi }) => {
  let kept: { version: string; calendar: WorkingCalendar } | undefined;

  const versions = () =>
    strapi.db
      .query(UID)
      .findMany({ select: ['year', 'updatedAt'], orderBy: { year: 'asc' } }) as Promise<
      YearVersion[]
    >;

  const read = async (): Promise<WorkingCalendar> =>
    createCalendar((await strapi.db.query(UID).findMany()) as CalendarYear[]);

  return {
    /**
     * The working calendar as it stands now, edits by other nodes included. One small statement
     * unless a year has changed since the last call.
     *
     * @example (await strapi.plugin('sites').service('calendar').load()).addWorkingDays('2026-02-10', 20)
     */
    async load(): Promise<WorkingCalendar> {
      const version = JSON.stringify(await versions());
      if (kept?.version !== version) kept = { version, calendar: await read() };
      return kept.calendar;
    },
  };
};
