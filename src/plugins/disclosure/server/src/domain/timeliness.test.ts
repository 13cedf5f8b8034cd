import { timeliness } from './timeliness';

const TODAY = '2026-03-16';

test.each([
  ['published on its last day', '2026-03-10', '2026-03-10', 'on_time'],
  ['published a day after it', '2026-03-10', '2026-03-11', 'late'],
  ['not published on its last day', '2026-03-16', null, 'pending'],
  ['not published a day after it', '2026-03-15', null, 'overdue'],
  ['to be published only tomorrow', '2026-03-15', '2026-03-17', 'overdue'],
  ['planned ahead of its last day', '2026-03-20', '2026-03-17', 'pending'],
  ['without a due date', null, '2026-03-10', 'unknown'],
  ['without any date', null, null, 'unknown'],
])('a record %s (due %s, published %s) is %s', (...[, dueOn, publishedOn, expected]) => {
  expect(timeliness({ dueOn, publishedOn }, TODAY)).toBe(expected);
});
