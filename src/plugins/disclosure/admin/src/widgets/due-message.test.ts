import { dueMessage } from './due-message';

test.each([
  [-3, 'disclosure.due.overdue', 3],
  [0, 'disclosure.due.today', 0],
  [5, 'disclosure.due.in', 5],
])('%i days from today reads %s %i', (days, id, shown) => {
  const [message, values] = dueMessage(days);
  expect([message.id, values.days]).toEqual([id, shown]);
});
