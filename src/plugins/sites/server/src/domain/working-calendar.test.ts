import { findWorkday, isWorkday } from 'chinese-days';
import { calendarYearsFromChineseDays } from './calendar-seed';
import { addDays } from './dates';
import { createCalendar } from './working-calendar';

const years = calendarYearsFromChineseDays();
const calendar = createCalendar(years);

test('the seed holds the years 2004 to 2026, each with its holidays, and no other', () => {
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, i) => 2004 + i));
  expect(years.every(({ holidays, workdays }) => holidays.length > 20 && workdays.length > 3)).toBe(
    true
  );
});

test('2026 has 33 days off and six make-up working days', () => {
  const year = years.at(-1);
  expect(year?.holidays).toHaveLength(33);
  expect(year?.workdays).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
});

test.each([
  ['2026-02-14', true],
  ['2026-02-16', false],
  ['2026-03-14', false],
  ['2026-03-16', true],
])('whether %s is a working day: %s', (date, working) => {
  expect(calendar.isWorkingDay(date)).toBe(working);
});

test.each([
  ['2026-02-10', 20, '2026-03-16', false],
  ['2026-09-25', 20, '2026-10-29', false],
  ['2026-02-13', 1, '2026-02-14', false],
  ['2026-02-14', 1, '2026-02-24', false],
  ['2026-03-14', 0, '2026-03-14', false],
  ['2026-12-30', 1, '2026-12-31', false],
  ['2026-12-31', 1, '2027-01-01', true],
  ['2026-12-10', 20, '2027-01-07', true],
  ['2003-12-30', 2, '2004-01-02', true],
])('from %s, %i working days run to %s, provisional: %s', (...[from, days, date, provisional]) => {
  expect(calendar.addWorkingDays(from, days)).toEqual({ date, provisional });
});

test.each([-1, 0.5, Number.NaN])('%d working days cannot be added', (days) => {
  expect(() => calendar.addWorkingDays('2026-01-01', days)).toThrow(RangeError);
});

test.each([
  ['2026-02-10', '2026-03-16', 20],
  ['2026-03-16', '2026-02-10', -20],
  ['2026-02-15', '2026-02-23', 0],
  ['2026-03-16', '2026-03-16', 0],
])('from %s to %s there are %i working days', (from, to, days) => {
  expect(calendar.workingDaysBetween(from, to)).toBe(days);
});

test('every day of the years covered agrees with the package it was seeded from', () => {
  const differing: string[] = [];
  for (let day = '2004-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day) !== isWorkday(day)) {
      differing.push(day);
    }
  }
  expect(differing).toEqual([]);
  expect(calendar.addWorkingDays('2026-04-28', 15).date).toBe(findWorkday(15, '2026-04-28'));
});
