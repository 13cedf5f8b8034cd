import { calendarYearsFromChineseDays } from '../../../../../sites/server/src/domain/calendar-seed';
import { createCalendar } from '../../../../../sites/server/src/domain/working-calendar';
import { dueDate, type DueDateInput } from './due-date';
import { parseLimit } from './parse-limit';

const calendar = createCalendar(calendarYearsFromChineseDays());

const due = (limit: string, days: Partial<DueDateInput>) => {
  const date = dueDate({ formedOn: null, ...days, rules: parseLimit(limit).rules }, calendar);
  return date && `${date.dueOn} ${date.basis}${date.provisional ? ' provisional' : ''}`;
};

const FORMED = { formedOn: '2026-02-10' };
const FORMING = '信息形成或者变更之日起20个工作日内';

const cases: [rule: string, limit: string, days: Partial<DueDateInput>, due: string | null][] = [
  ['working days skip the spring festival', FORMING, FORMED, '2026-03-16 rule'],
  [
    'a later change starts the limit again',
    FORMING,
    { formedOn: '2026-02-10', changedOn: '2026-09-25' },
    '2026-10-29 rule',
  ],
  [
    'an earlier change does not move it',
    FORMING,
    { formedOn: '2026-02-10', changedOn: '2025-01-01' },
    '2026-03-16 rule',
  ],
  [
    'made or obtained counts from obtaining',
    '制定或获取信息之日起10个工作日内',
    { formedOn: '2026-03-01', obtainedOn: '2026-03-09' },
    '2026-03-23 rule',
  ],
  [
    'made or obtained counts from forming where nothing was obtained',
    '制定或获取信息之日起10个工作日内',
    { formedOn: '2026-03-09' },
    '2026-03-23 rule',
  ],
  [
    'calendar days take weekends in',
    '本级政府财政部门批复后20日内',
    { formedOn: '2026-03-01', changedOn: '2026-03-05' },
    '2026-03-21 rule',
  ],
  ['an annual date of this year', '每年1月31日前', { formedOn: '2026-01-31' }, '2026-01-31 rule'],
  ['an annual date of next year', '每年1月31日前', { formedOn: '2026-02-01' }, '2027-01-31 rule'],
  [
    'the earliest of several rules wins',
    '信息形成之日起20个工作日内;执法决定作出之日起7个工作日内',
    { formedOn: '2026-03-02' },
    '2026-03-11 rule',
  ],
  ['及时 is held to Art. 26', '及时公开', FORMED, '2026-03-16 statutory'],
  ['实时 is held to Art. 26', '实时', FORMED, '2026-03-16 statutory'],
  ['long-term publication is held to Art. 26', '长期公开', FORMED, '2026-03-16 statutory'],
  ['no limit is held to Art. 26', '', FORMED, '2026-03-16 statutory'],
  ['a wording not understood is held to Art. 26', '24小时内', FORMED, '2026-03-16 statutory'],
  [
    'Art. 26 bounds 及时 beside a longer rule',
    '及时公开,最迟30个工作日内',
    FORMED,
    '2026-03-16 statutory',
  ],
  [
    'a display period sets no due date',
    '信息形成之日起10个工作日内,公示3个工作日',
    { formedOn: '2026-03-02' },
    '2026-03-16 rule',
  ],
  ['without a bare trigger it counts from forming', '20个工作日', FORMED, '2026-03-16 rule'],
  [
    'a limit that runs into a year without a calendar is provisional',
    FORMING,
    { formedOn: '2026-12-10' },
    '2027-01-07 rule provisional',
  ],
  [
    'so is the statutory bound',
    '及时',
    { formedOn: '2026-12-10' },
    '2027-01-07 statutory provisional',
  ],
  [
    'what was only obtained counts from then',
    FORMING,
    { obtainedOn: '2026-02-10' },
    '2026-03-16 rule',
  ],
  ['without any day there is no due date', FORMING, {}, null],
];

test.each(cases)('%s', (...[, limit, days, expected]) => {
  expect(due(limit, days)).toBe(expected);
});
