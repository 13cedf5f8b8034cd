import { retentionEnds } from './retention';

test.each([
  ['2026-08-31T23:00:00.000Z', '2026-02-28T23:00:00.000Z'],
  ['2026-11-23T07:00:00.000Z', '2026-05-23T07:00:00.000Z'],
  ['2026-03-31T00:00:00.000Z', '2025-09-30T00:00:00.000Z'],
])('Six months before %s is %s', (now, end) => {
  const { others } = retentionEnds(new Date(now), { months: 6, personalDays: 30 });
  expect(others.toISOString()).toBe(end);
});

test('Entries that tell of persons are counted in days', () => {
  const { persons } = retentionEnds(new Date('2026-03-01T07:00:00Z'), {
    months: 36,
    personalDays: 30,
  });
  expect(persons.toISOString()).toBe('2026-01-30T07:00:00.000Z');
});
