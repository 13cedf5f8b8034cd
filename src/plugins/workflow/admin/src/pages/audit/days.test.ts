import { beginOf, endOf } from './days';

test('A day begins and ends in China', () => {
  expect(beginOf('2026-11-23')).toBe('2026-11-22T16:00:00.000Z');
  expect(endOf('2026-11-23')).toBe('2026-11-23T16:00:00.000Z');
});

test('No day is no limit', () => {
  expect(beginOf('')).toBeUndefined();
  expect(endOf('2026-13-45')).toBeUndefined();
});
