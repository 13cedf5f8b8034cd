type Message = [{ id: string; defaultMessage: string }, { days: number }];

/** How far the due date is, in words. `days` from today, negative when it has passed. */
export const dueMessage = (days: number): Message => {
  if (days < 0) {
    return [{ id: 'disclosure.due.overdue', defaultMessage: '{days} overdue' }, { days: -days }];
  }
  return days === 0
    ? [{ id: 'disclosure.due.today', defaultMessage: 'Due today' }, { days }]
    : [{ id: 'disclosure.due.in', defaultMessage: 'Due in {days}' }, { days }];
};
