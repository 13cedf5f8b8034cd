import { clientAddress, clientOf, isTrusted, parseTrust } from './client-address';

const trust = (text: string) => parseTrust(text) ?? 0;

test.each([
  ['true'],
  ['false'],
  ['yes'],
  ['-1'],
  ['1.5'],
  ['10'],
  ['1e1'],
  ['10.0.0.0/33'],
  ['10.0.0.0/'],
  ['10.0.0.0/8/8'],
  ['::1/129'],
  ['10.0.0.1,,10.0.0.2'],
  ['10.0.0.1 10.0.0.2'],
  ['nginx'],
  ['*'],
])('%s names no proxies', (text) => {
  expect(parseTrust(text)).toBeUndefined();
});

const FORGED = '6.6.6.6, 203.0.113.7';

type Case = [trusted: string, address: string, forwarded: string | undefined, client: string];

test.each<Case>([
  ['', '203.0.113.7', '6.6.6.6', '203.0.113.7'],
  ['0', '203.0.113.7', '6.6.6.6', '203.0.113.7'],
  ['1', '10.0.0.1', FORGED, '203.0.113.7'],
  ['2', '10.0.0.1', `${FORGED}, 10.0.0.2`, '203.0.113.7'],
  ['2', '10.0.0.1', '203.0.113.7', '10.0.0.1'],
  ['1', '10.0.0.1', 'unknown', '10.0.0.1'],
  ['1', '10.0.0.1', '6.6.6.6, ', '10.0.0.1'],
  ['1', '10.0.0.1', undefined, '10.0.0.1'],
  ['10.0.0.0/8', '10.0.0.1', `${FORGED}, 10.9.9.9`, '203.0.113.7'],
  ['10.0.0.0/8', '::ffff:10.0.0.1', FORGED, '203.0.113.7'],
  ['10.0.0.0/8', '203.0.113.7', '6.6.6.6', '203.0.113.7'],
  ['10.0.0.0/8', '10.0.0.1', '6.6.6.6, <script>', '10.0.0.1'],
  ['10.0.0.1, fd00::/8', 'fd00::2', '2001:db8::7, 10.0.0.1', '2001:db8::7'],
  ['10.0.0.1', '10.0.0.1', '10.0.0.1, 10.0.0.1', '10.0.0.1'],
])('with %s trusted, %s saying “%s” speaks for %s', (...[trusted, address, forwarded, client]) => {
  expect(clientAddress(trust(trusted), address, forwarded)).toBe(client);
});

test.each([
  ['1', '203.0.113.7', true],
  ['0', '127.0.0.1', false],
  ['127.0.0.1,::1', '::1', true],
  ['127.0.0.1', '::ffff:127.0.0.1', true],
  ['127.0.0.1', '', false],
])('with %s trusted, the word of %s is taken: %s', (trusted, address, expected) => {
  expect(isTrusted(trust(trusted), address)).toBe(expected);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
])('%s counts as %s', (address, client) => {
  expect(clientOf(address)).toBe(client);
});
