import { shownValue } from './shown-value';

const WORDS = { yes: '是', no: '否' };

test.each([
  [true, '是'],
  [false, '否'],
  [0, '0'],
  ['2026-02-10', '2026-02-10'],
  [['教育', '医疗'], '教育、医疗'],
  [[], null],
  ['', null],
  [null, null],
  [{ kind: 'within' }, '{"kind":"within"}'],
])('%j reads %j', (value, shown) => {
  expect(shownValue(value, WORDS)).toBe(shown);
});
