import { withTexts } from './with-texts';

test.each([
  [['环保'], '生态', ['环保', '生态']],
  [[], '政府信息、 公开；目录\n年报', ['政府信息', '公开', '目录', '年报']],
  [['环保'], ' 环保 ', ['环保']],
  [['环保'], '  ', ['环保']],
  [[], 'City, county', ['City, county']],
])('%j and %j typed are %j', (texts, typed, expected) => {
  expect(withTexts(texts, typed)).toEqual(expected);
});
