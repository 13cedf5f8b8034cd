import { readNumber } from './chinese-number';

test.each([
  ['20', 20],
  ['五', 5],
  ['两', 2],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三十五', 35],
  ['廿', 20],
  ['〇', 0],
  ['', null],
  ['若干', null],
  ['二三', null],
])('%j is the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
