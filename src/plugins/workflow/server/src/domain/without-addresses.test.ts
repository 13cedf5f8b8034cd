import { withoutAddresses } from './without-addresses';

test.each([
  ['550 <wang@example.gov.cn>: no such user', '550 <…>: no such user'],
  ["can not reach 'wang@example.gov.cn','li@example.com'", "can not reach '…','…'"],
  ['邮箱wang@example.gov.cn不存在', '…'],
  ['connection refused', 'connection refused'],
])('%s', (text, clean) => {
  expect(withoutAddresses(text)).toBe(clean);
});
