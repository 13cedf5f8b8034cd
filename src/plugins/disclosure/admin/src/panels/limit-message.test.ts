import zh from '../translations/zh-Hans.json';
import { limitMessage } from './limit-message';

const inChinese = (id: string) =>
  (zh as Record<string, string>)[`disclosure.${id}`] ?? `missing: ${id}`;

test.each([
  ['within', 20, 'working_days', 'formed_or_changed', '信息形成或者变更之日起20个工作日内'],
  ['within', 7, 'calendar_days', 'decision_made', '作出决定之日起7日内'],
  ['display', 5, 'working_days', null, '公示5个工作日'],
  ['minimum_period', 30, 'calendar_days', null, '公示不少于30日'],
  ['by_date_each_year', null, null, '03-31', '每年03-31前'],
  ['prompt', null, null, null, '及时公开'],
] as const)('%s %s %s %s reads %s', (...[kind, amount, unit, trigger, words]) => {
  expect(limitMessage({ kind, amount, unit, trigger }, inChinese)).toBe(words);
});
