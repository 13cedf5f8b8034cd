import { namedPage } from './page-key';
import { pageUrl } from './page-url';

const PATTERN = 'https://www.example.gov.cn/{resource}/{slug}';
const page = { resource: 'records', documentId: 'abc', slug: '低保-2026', locale: 'zh-Hans' };

test.each([PATTERN, 'https://example.gov.cn/{locale}/{resource}/x-{documentId}.html'])(
  'an address made by %s names the document it was made for',
  (pattern) => {
    const key = pattern.includes('{slug}') ? page.slug : page.documentId;
    expect(namedPage(pattern, pageUrl(pattern, page) ?? '')).toEqual({ resource: 'records', key });
  }
);

test.each([
  ['http://www.example.gov.cn/records/a', { resource: 'records', key: 'a' }],
  ['https://www.example.gov.cn/records/a/?from=list#top', { resource: 'records', key: 'a' }],
  ['https://www.example.gov.cn/records', null],
  ['https://www.example.gov.cn/records/a/b', null],
  ['https://wwwxexample.gov.cn/records/a', null],
  ['https://www.example.gov.cn.evil.example/records/a', null],
  ['https://www.example.gov.cn/records/%E4%BD', null],
])('%s names %j', (address, expected) => {
  expect(namedPage(PATTERN, address)).toEqual(expected);
});

test.each([
  'https://a.example/{slug}',
  'https://a.example/{resource}',
  'https://a/{resource}/{slug}{slug}',
])('%s is no pattern to tell documents by', (pattern) => {
  expect(namedPage(pattern, 'https://a.example/records')).toBeNull();
});
