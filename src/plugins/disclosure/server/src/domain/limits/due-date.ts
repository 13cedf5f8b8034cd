import type { WorkingCalendar } from '../../../../../sites/server/src/domain/working-calendar';
import type { LimitRule } from './limit-rule';

/** Days in Asia/Shanghai, 'YYYY-MM-DD'. */
export type DueDateInput = {
  readonly rules: readonly LimitRule[];
  readonly formedOn: string | null;
  readonly changedOn?: string | null;
  readonly obtainedOn?: string | null;
};

export type DueDate = {
  readonly dueOn: string;
  /** True when the date was reckoned through a year whose calendar is not known yet. */
  readonly provisional: boolean;
  /** `statutory`: the limit itself sets no date that can be checked, 条例 Art. 26 does. */
  readonly basis: 'rule' | 'statutory';
};

type Calendar = Pick<WorkingCalendar, 'addDays' | 'addWorkingDays'>;

const STATUTORY_WORKING_DAYS = 20;

/**
 * The last day on which a document is public in time: the earliest its rules give. 及时, 实时 and
 * a limit without any date to check are held to the 20 working days of 条例 Art. 26, as an outer
 * bound. Null when there is no day to count from.
 */
export function dueDate(input: DueDateInput, calendar: Calendar): DueDate | null {
  const start = startOf(input, 'formed_or_changed');
  if (start === null) {
    return null;
  }
  const byRule = input.rules.flatMap((rule) => ruleDue(rule, input, calendar) ?? []);
  const statutory: DueDate = {
    ...reckoned(calendar.addWorkingDays(start, STATUTORY_WORKING_DAYS)),
    basis: 'statutory',
  };
  const unchecked = input.rules.some(({ kind }) => kind === 'prompt' || kind === 'realtime');
  const dates = byRule.length === 0 || unchecked ? [...byRule, statutory] : byRule;
  return dates.reduce((earliest, date) => (date.dueOn < earliest.dueOn ? date : earliest));
}

function ruleDue(rule: LimitRule, input: DueDateInput, calendar: Calendar): DueDate | null {
  const from = startOf(input, rule.trigger);
  if (from === null) {
    return null;
  }
  if (rule.kind === 'by_date_each_year' && rule.trigger !== null) {
    return { dueOn: nextEachYear(from, rule.trigger), provisional: false, basis: 'rule' };
  }
  if (rule.kind !== 'within' || rule.amount === null) {
    return null;
  }
  const due =
    rule.unit === 'working_days'
      ? reckoned(calendar.addWorkingDays(from, rule.amount))
      : { dueOn: calendar.addDays(from, rule.amount), provisional: false };
  return { ...due, basis: 'rule' };
}

/** The day of the event a rule counts from, as far as a document records it. */
function startOf(input: DueDateInput, trigger: string | null): string | null {
  const { formedOn, changedOn = null, obtainedOn = null } = input;
  switch (trigger) {
    case 'formed_or_changed':
    case 'unspecified':
      return later(formedOn, changedOn) ?? obtainedOn;
    case 'made_or_obtained':
      return obtainedOn ?? formedOn ?? changedOn;
    default:
      return formedOn ?? changedOn ?? obtainedOn;
  }
}

function later(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function nextEachYear(from: string, monthDay: string): string {
  const year = Number(from.slice(0, 4));
  const thisYear = `${year}-${monthDay}`;
  return thisYear >= from ? thisYear : `${year + 1}-${monthDay}`;
}

function reckoned({ date, provisional }: { date: string; provisional: boolean }) {
  return { dueOn: date, provisional };
}
