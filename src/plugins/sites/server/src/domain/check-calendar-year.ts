import { isLegalDay, isWeekend, yearOf } from './dates';
import type { Problem } from './problem';

export interface YearFields {
  readonly year: unknown;
  readonly holidays: unknown;
  readonly workdays: unknown;
}

type DayField = 'holidays' | 'workdays';

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/**
 * What is wrong with a year's holidays and make-up days (节假日安排); empty when nothing is. Every
 * deadline of the year is reckoned from them.
 */
export function checkCalendarYear({ year, holidays, workdays }: YearFields): Problem[] {
  if (!isYear(year)) {
    return [problem('year', 'bad_year', `年份应为${FIRST_YEAR}至${LAST_YEAR}之间的整数`)];
  }
  const days = [...checkDays('holidays', holidays, year), ...checkDays('workdays', workdays, year)];
  if (days.length > 0) return days;

  const off = new Set(holidays as string[]);
  return (workdays as string[]).flatMap((day) => [
    ...(off.has(day) ? [problem('workdays', 'day_both', `${day} 同时列为放假和调休上班`)] : []),
    ...(isWeekend(day)
      ? []
      : [problem('workdays', 'not_weekend', `调休上班日 ${day} 不是周六、周日`)]),
  ]);
}

function checkDays(field: DayField, days: unknown, year: number): Problem[] {
  if (!Array.isArray(days)) return [problem(field, 'not_a_list', '应为日期列表')];
  const seen = new Set<unknown>();
  return days.flatMap((day: unknown) => {
    if (typeof day !== 'string' || !isLegalDay(day)) {
      return [problem(field, 'bad_day', `不是有效日期（YYYY-MM-DD）：${JSON.stringify(day)}`)];
    }
    if (yearOf(day) !== year) {
      return [problem(field, 'other_year', `${day} 不在${year}年`)];
    }
    if (seen.has(day)) return [problem(field, 'repeated_day', `${day} 重复`)];
    seen.add(day);
    return [];
  });
}

function isYear(year: unknown): year is number {
  return Number.isInteger(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

function problem(field: keyof YearFields, code: string, message: string): Problem {
  return { field, code, message };
}
