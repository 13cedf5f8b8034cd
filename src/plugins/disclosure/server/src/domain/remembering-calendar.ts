import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';

/** The same calendar, which reckons no period twice: many records share their dates. */
export const rememberingCalendar = (calendar: WorkingCalendar): WorkingCalendar => {
  const known = new Map<string, ReturnType<WorkingCalendar['addWorkingDays']>>();
  return {
    ...calendar,
    addWorkingDays(date, days) {
      const key = `${date}+${days}`;
      const reckoned = known.get(key) ?? calendar.addWorkingDays(date, days);
      known.set(key, reckoned);
      return reckoned;
    },
  };
};
