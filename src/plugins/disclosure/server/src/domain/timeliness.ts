export type Timeliness =
  /** Published by its due date. */
  | 'on_time'
  /** Published after it. */
  | 'late'
  /** Not published, and past due. */
  | 'overdue'
  /** Not published, not yet past due. */
  | 'pending'
  /** Without a due date there is nothing to hold it to. */
  | 'unknown';

export type TimelinessInput = {
  /** The last day in time, 'YYYY-MM-DD'. */
  readonly dueOn: string | null;
  /** The legal day of first publication; one in the future is not published yet. */
  readonly publishedOn: string | null;
};

/** How one record stands to its limit (公开时限) on a day. */
export function timeliness({ dueOn, publishedOn }: TimelinessInput, today: string): Timeliness {
  if (dueOn === null) {
    return 'unknown';
  }
  if (publishedOn !== null && publishedOn <= today) {
    return publishedOn <= dueOn ? 'on_time' : 'late';
  }
  return today <= dueOn ? 'pending' : 'overdue';
}
