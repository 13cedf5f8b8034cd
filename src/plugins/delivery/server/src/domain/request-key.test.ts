import { requestKey } from './request-key';

test('the order of parameters does not matter, their values do', () => {
  expect(requestKey('/api/sites', 'b=2&a=1')).toBe(requestKey('/api/sites', 'a=1&b=2'));
  expect(requestKey('/api/sites', 'a=1&&')).toBe(requestKey('/api/sites', 'a=1'));
  expect(requestKey('/api/sites', 'a=1')).not.toBe(requestKey('/api/sites', 'a=2'));
  expect(requestKey('/api/sites', '')).not.toBe(requestKey('/api/organs', ''));
});
