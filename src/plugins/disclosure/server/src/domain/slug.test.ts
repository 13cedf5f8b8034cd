import { slugOf, uniqueSlug } from './slug';

test.each([
  ['重庆市绿化条例', 'chong-qing-shi-lv-hua-tiao-li'],
  ['关于印发《工作要点》的通知(第３号)', 'guan-yu-yin-fa-gong-zuo-yao-dian-de-tong-zhi-di-3-hao'],
  ['COVID-19防控 v2.1', 'covid-19-fang-kong-v2-1'],
  ['Café Ünïon', 'cafe-union'],
  ['——《》！', 'document'],
  ['', 'document'],
  ['བོད་ཡིག', 'document'],
])('%j is addressed as %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut between two words within 60 characters', () => {
  const slug = slugOf(
    '安庆市迎江区人民政府办公室关于印发迎江区基层政务公开标准化规范化工作方案的通知'
  );
  expect(slug).toBe('an-qing-shi-ying-jiang-qu-ren-min-zheng-fu-ban-gong-shi-guan');
  expect(slug).toHaveLength(60);
});

test('a single word longer than 60 characters is cut inside', () => {
  expect(slugOf('x'.repeat(80))).toBe('x'.repeat(60));
});

test.each([
  ['a-b', [], 'a-b'],
  ['a-b', ['a-b'], 'a-b-2'],
  ['a-b', ['a-b', 'a-b-2', 'a-b-3'], 'a-b-4'],
])('%s with %j taken becomes %s', (base, taken, expected) => {
  expect(uniqueSlug(base, (slug) => taken.includes(slug))).toBe(expected);
});

test('a number appended to a full slug keeps it within 60 characters', () => {
  const base = `${'abcd-'.repeat(11)}abcde`;
  const slug = uniqueSlug(base, (candidate) => candidate === base);
  expect(slug).toBe(`${'abcd-'.repeat(10)}abcd-2`);
});
