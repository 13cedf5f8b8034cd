import { allowsOrigin, isLocalhost, originRules } from './origins';

const rules = originRules([
  'www.north.example',
  ' Zwgk.East.example ',
  'west.example:8443',
  'http://old.example',
  'https://new.example/path',
  '*.county.example',
  '公开.example',
  '*',
  '*.cn',
  'javascript://x.example',
  'a b.example',
  '',
]);

test.each([
  ['https://www.north.example', true],
  ['http://www.north.example', false],
  ['https://north.example', false],
  ['https://evil.www.north.example', false],
  ['https://www.north.example.evil.example', false],
  ['https://www.north.example:444', false],
  ['https://zwgk.east.example', true],
  ['https://west.example:8443', true],
  ['https://west.example', false],
  ['http://old.example', true],
  ['https://old.example', false],
  ['https://new.example', true],
  ['https://a.county.example', true],
  ['https://a.b.county.example', true],
  ['https://county.example', false],
  ['https://evilcounty.example', false],
  ['http://a.county.example', false],
  ['https://xn--55qx5d.example', false],
  [new URL('https://公开.example').origin, true],
  ['https://any.cn', false],
  ['null', false],
  ['*', false],
])('an origin %s may read: %s', (origin, expected) => {
  expect(allowsOrigin(rules, origin)).toBe(expected);
});

test.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1', true],
  ['http://[::1]:5173', true],
  ['http://localhost.evil.example', false],
  ['http://evil.example/localhost', false],
])("%s is a page of the developer's machine: %s", (origin, expected) => {
  expect(isLocalhost(origin)).toBe(expected);
});
