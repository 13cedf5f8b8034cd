import { addDays, daysBetween, isLegalDay, isWeekend, shanghaiDay } from './dates';

test.each([
  ['2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ['2026-07-01T00:00:00.000+08:00', '2026-07-01'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(shanghaiDay(new Date(instant))).toBe(day);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-06-01', 30, '2026-07-01'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2026-03-13', false],
  ['2026-03-14', true],
  ['2026-03-15', true],
  ['2026-03-16', false],
])('whether %s is a weekend: %s', (date, weekend) => {
  expect(isWeekend(date)).toBe(weekend);
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-2-1', false],
  ['2026-02-01T00:00:00Z', false],
  ['', false],
])('whether %j is a day: %s', (text, valid) => {
  expect(isLegalDay(text)).toBe(valid);
});

test('arithmetic with what is no day is refused', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
});
