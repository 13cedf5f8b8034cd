/** How long entries are kept. */
export interface Retention {
  /** Months; at least six (网络安全法 Art. 21). */
  months: number;
  /** Days, of entries that tell of persons (个人信息保护法 Art. 19: no longer than needed). */
  personalDays: number;
}

/** Instants before which entries are taken. Months end where they began: of 31 March, 30 September. */
export const retentionEnds = (
  now: Date,
  { months, personalDays }: Retention
): { others: Date; persons: Date } => {
  const others = new Date(now);
  others.setUTCDate(1);
  others.setUTCMonth(others.getUTCMonth() - months);
  const days = new Date(
    Date.UTC(others.getUTCFullYear(), others.getUTCMonth() + 1, 0)
  ).getUTCDate();
  others.setUTCDate(Math.min(now.getUTCDate(), days));
  const persons = new Date(now);
  persons.setUTCDate(persons.getUTCDate() - personalDays);
  return { others, persons };
};
