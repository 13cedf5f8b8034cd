import { calendarYearsFromChineseDays } from './calendar-seed';
import { checkCalendarYear, type YearFields } from './check-calendar-year';

const year = (change: Partial<YearFields>): YearFields => ({
  year: 2026,
  holidays: ['2026-10-01'],
  workdays: ['2026-10-10'],
  ...change,
});

describe('checkCalendarYear', () => {
  test.each<[string, Partial<YearFields>, string[]]>([
    ['takes a year as published', {}, []],
    ['takes a year with nothing in it', { holidays: [], workdays: [] }, []],
    ['refuses a year that is no number', { year: '2026' }, ['year:bad_year']],
    ['refuses a text for a list', { holidays: '2026-10-01' }, ['holidays:not_a_list']],
    ['refuses a day that does not exist', { holidays: ['2026-02-30'] }, ['holidays:bad_day']],
    ['refuses a day of another year', { holidays: ['2027-01-01'] }, ['holidays:other_year']],
    [
      'refuses a day listed twice',
      { holidays: ['2026-10-01', '2026-10-01'] },
      ['holidays:repeated_day'],
    ],
    ['refuses a make-up day in the week', { workdays: ['2026-10-12'] }, ['workdays:not_weekend']],
    [
      'refuses a day both off and worked',
      { holidays: ['2026-10-10'], workdays: ['2026-10-10'] },
      ['workdays:day_both'],
    ],
  ])('%s', (_rule, change, expected) => {
    const found = checkCalendarYear(year(change)).map(({ field, code }) => `${field}:${code}`);
    expect(found).toEqual(expected);
  });

  test('takes every year of the package that seeds the calendar', () => {
    expect(calendarYearsFromChineseDays().flatMap(checkCalendarYear)).toEqual([]);
  });
});
