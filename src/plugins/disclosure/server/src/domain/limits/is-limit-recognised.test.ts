import { isLimitRecognised } from './is-limit-recognised';

test.each([
  ['信息形成或者变更之日起20个工作日内', true],
  ['及时公开', true],
  ['', true],
  [null, true],
  ['会议召开7日前', false],
  ['24小时内', false],
  ['同上', false],
])('%j: read into rules, or nothing to read: %s', (text, recognised) => {
  expect(isLimitRecognised(text)).toBe(recognised);
});
