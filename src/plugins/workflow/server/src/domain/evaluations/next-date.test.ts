import { nextDate, type NextDateInput } from './next-date';
import { daysUntil, urgencyOf } from './urgency';

const input: NextDateInput = {
  outcome: 'keep',
  today: '2026-12-01',
  chosen: undefined,
  maxAgeDays: null,
};

test.each<[string, Partial<NextDateInput>, string | null]>([
  ['what is kept comes again in a year', {}, '2027-12-01'],
  ['or as the rule says', { maxAgeDays: 180 }, '2027-05-30'],
  ['what is to change comes again in a month', { outcome: 'change_attribute' }, '2026-12-31'],
  ['a day may be chosen', { chosen: '2026-12-02' }, '2026-12-02'],
  ['but not today', { chosen: '2026-12-01' }, null],
  ['nor beyond ten years', { chosen: '2037-01-01' }, null],
])('%s', (_, more, day) => {
  expect(nextDate({ ...input, ...more })).toBe(day);
});

test.each([
  ['2026-11-30', -1, 'overdue'],
  ['2026-12-01', 0, 'due_soon'],
  ['2026-12-15', 14, 'due_soon'],
  ['2026-12-16', 15, null],
])('on 2026-12-01 what is due on %s is %i days off: %s', (day, days, urgency) => {
  expect(daysUntil('2026-12-01', day)).toBe(days);
  expect(urgencyOf(days, 14)).toBe(urgency);
});
