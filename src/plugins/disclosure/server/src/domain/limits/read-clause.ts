import { readNumber } from './chinese-number';
import type { LimitKind, LimitRule } from './limit-rule';
import { readTrigger } from './limit-trigger';

export type Clause = {
  readonly rules: readonly LimitRule[];
  /** False when a period is left over that makes no rule. */
  readonly understood: boolean;
};

// Also those larger than are read, lest 一百二十 be read from its end.
const NUMERALS = '〇零一二两三四五六七八九十廿百千半';
const NUMBER = `(\\d+|[${NUMERALS}]+)`;
const EACH_YEAR_BY = new RegExp(
  `[每次]年度?${NUMBER}月(?:份?(底)|${NUMBER}日)(?:之前|以前|前)`,
  'gu'
);
// 月31日 is a date and 第5日 an ordinal; neither is a period.
const PERIOD = new RegExp(
  `(?<![月第\\d${NUMERALS}])${NUMBER}个?(工作日|自然日|日历日|日|天)`,
  'gu'
);
const ANY_PERIOD = new RegExp(`${NUMBER}个?(?:工作日|自然日|日|天|小时|分钟|周|星期|月|季度)`, 'u');
const LONGEST_PERIOD = 1000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const WORDS: readonly (readonly [RegExp, LimitKind])[] = [
  [/实时|即时|随时/u, 'realtime'],
  [/及时|尽快|适时|第一时间/u, 'prompt'],
  [/长期|永久|常年/u, 'permanent'],
  [/按年|[每逐]年|一年一次/u, 'yearly'],
  [/[每按]半年/u, 'half_yearly'],
  [/[每按]个?季/u, 'quarterly'],
  [/[每按逐]个?月/u, 'monthly'],
];

/**
 * The rules one clause of a limit (公开时限) states. `event` is what the clauses before it said
 * without a period of their own, where the event of this one may stand.
 */
export function readClause(clause: string, event: string): Clause {
  const dates = consume(clause, EACH_YEAR_BY, eachYearRule);
  const periods = consume(dates.rest, PERIOD, (match) => periodRule(match, event));
  return {
    rules: [...dates.rules, ...periods.rules, ...wordRules(periods.rest, event)],
    understood: !ANY_PERIOD.test(periods.rest),
  };
}

/** Reads every match it can, and leaves in `rest` the text that no rule was read from. */
function consume(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => LimitRule | null
): { rules: LimitRule[]; rest: string } {
  const rules: LimitRule[] = [];
  let rest = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const rule = read(match);
    if (rule !== null) {
      rules.push(rule);
      rest += `${text.slice(end, match.index)}|`;
      end = match.index + match[0].length;
    }
  }
  return { rules, rest: rest + text.slice(end) };
}

function eachYearRule([, monthText = '', end, dayText = '']: RegExpExecArray): LimitRule | null {
  const month = readNumber(monthText) ?? 0;
  const lastDay = MONTH_DAYS[month - 1];
  const day = end === undefined ? readNumber(dayText) : lastDay;
  if (lastDay === undefined || day == null || day < 1 || day > lastDay) {
    return null;
  }
  const trigger = [month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return { kind: 'by_date_each_year', amount: null, unit: null, trigger };
}

function periodRule(match: RegExpExecArray, event: string): LimitRule | null {
  const [period, number = '', unit] = match;
  const before = match.input.slice(0, match.index);
  const amount = readNumber(number);
  const kind = periodKind(before, match.input.slice(match.index + period.length));
  if (amount === null || amount < 1 || amount > LONGEST_PERIOD || kind === null) {
    return null;
  }
  return {
    kind,
    amount,
    unit: unit === '工作日' ? 'working_days' : 'calendar_days',
    trigger:
      kind === 'display' ? null : (readTrigger(before) ?? readTrigger(event) ?? 'unspecified'),
  };
}

function periodKind(before: string, after: string): 'within' | 'display' | 'minimum_period' | null {
  if (/^(?:之前|以前|前|之?后|以后)/u.test(after) || /提前$/u.test(before)) {
    return null;
  }
  if (/(?:不得?少于|不得?低于|至少)$/u.test(before) || /^及?以上/u.test(after)) {
    return 'minimum_period';
  }
  const onView = /(?:公示|公告|张贴|展示)(?:期限?|时间|时限)?(?:为|是|不超过|满)?$/u.test(before);
  const until = /^(?:之内|以内|内)/u.test(after);
  if (/^的?(?:公示|公告)期/u.test(after) || (onView && (!until || /期/u.test(before)))) {
    return 'display';
  }
  return 'within';
}

function wordRules(clause: string, event: string): LimitRule[] {
  return WORDS.filter(([pattern]) => pattern.test(clause)).map(([, kind]) => {
    switch (kind) {
      case 'realtime':
        return { kind, amount: 0, unit: 'working_days', trigger: null };
      case 'prompt':
        return {
          kind,
          amount: null,
          unit: null,
          trigger: readTrigger(clause) ?? readTrigger(event) ?? 'unspecified',
        };
      default:
        return { kind, amount: null, unit: null, trigger: null };
    }
  });
}
