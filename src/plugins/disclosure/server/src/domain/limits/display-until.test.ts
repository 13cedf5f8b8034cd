import { calendarYearsFromChineseDays } from '../../../../../sites/server/src/domain/calendar-seed';
import { createCalendar } from '../../../../../sites/server/src/domain/working-calendar';
import { displayUntil } from './display-until';
import { parseLimit } from './parse-limit';

const calendar = createCalendar(calendarYearsFromChineseDays());

test.each([
  ['制定或获取信息之日起10个工作日内,公示7个工作日', '2026-03-02', '2026-03-11', false],
  ['公示7个工作日', '2026-02-12', '2026-02-28', false],
  ['公告期限5天', '2026-02-12', '2026-02-17', false],
  ['公示3天,公告期限5个工作日', '2026-03-02', '2026-03-09', false],
  ['公示5个工作日', '2026-12-30', '2027-01-06', true],
])('%s, published on %s, is on view until %s', (...[limit, publishedOn, until, provisional]) => {
  expect(displayUntil(parseLimit(limit).rules, publishedOn, calendar)).toEqual({
    until,
    provisional,
  });
});

test.each(['不少于30日', '公示期不少于7天', '20个工作日内', '长期公开', ''])(
  '%j sets no end to public view',
  (limit) => {
    expect(displayUntil(parseLimit(limit).rules, '2026-03-02', calendar)).toBeNull();
  }
);
