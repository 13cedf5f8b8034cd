import {
  formatIndexNumber,
  IndexNumberError,
  indexPeriod,
  parseIndexTemplate,
} from './index-number';

const values = { date: '2021-10-08', uscc: '11341702486344515H', division: '341702' };

const numberOf = (template: string, seq = 13) =>
  formatIndexNumber(parseIndexTemplate(template), values, seq);

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each([
  ['Anhui', '{uscc}/{yyyyMM}-{seq:5}', '11341702486344515H/202110-00013'],
  ['Anqing in 2015', '{orgcode}/{yyyyMM}-{seq:5}', '486344515/202110-00013'],
  ['Shandong and Chongqing', '{uscc}/{yyyy}-{seq:5}', '11341702486344515H/2021-00013'],
  ['by division and day', '{division}-{yyyyMMdd}-{seq}', '341702-20211008-13'],
])('%s numbers follow %s', (_place, template, expected) => {
  expect(numberOf(template)).toBe(expected);
});

test.each([
  [9, '-009'],
  [999, '-999'],
  [1000, '-1000'],
  [123456, '-123456'],
])('serial %i of three digits widens and is never cut', (seq, end) => {
  expect(numberOf('{yyyy}-{seq:3}', seq)).toBe(`2021${end}`);
});

describe('a serial starts again', () => {
  const template = parseIndexTemplate('{uscc}/{yyyyMM}-{seq:5}');
  const period = indexPeriod(template, values);

  test.each([
    ['in another month', { ...values, date: '2021-11-01' }, false],
    ['for another organ', { ...values, uscc: '1150024100913825XR' }, false],
    ['not on another day of the month', { ...values, date: '2021-10-31' }, true],
    ['not for what the template does not name', { ...values, division: '340802' }, true],
  ])('%s', (_when, other, same) => {
    expect(indexPeriod(template, other) === period).toBe(same);
  });

  test('but not when only the width of the serial is changed', () => {
    expect(indexPeriod(parseIndexTemplate('{uscc}/{yyyyMM}-{seq:6}'), values)).toBe(period);
  });
});

test.each([
  ['', 'empty_template', ''],
  ['{uscc}/{yyyyMM}', 'no_sequence', '{uscc}/{yyyyMM}'],
  ['{seq:5}-{seq:5}', 'repeated_sequence', '{seq:5}-{seq:5}'],
  ['{usc}/{seq:5}', 'unknown_placeholder', '{usc}'],
  ['{YYYY}-{seq:5}', 'unknown_placeholder', '{YYYY}'],
  ['{toString}-{seq:5}', 'unknown_placeholder', '{toString}'],
  ['{seq:0}', 'bad_sequence_width', '{seq:0}'],
  ['{seq:x}', 'bad_sequence_width', '{seq:x}'],
  ['{seq:13}', 'bad_sequence_width', '{seq:13}'],
  ['{uscc/{seq:5}', 'unbalanced_brace', '{uscc/'],
  ['a}{seq:5}', 'unbalanced_brace', 'a}'],
])('template %j is refused as %s', (template, code, part) => {
  const error = thrownBy(() => parseIndexTemplate(template));
  expect(error).toBeInstanceOf(IndexNumberError);
  expect(error).toMatchObject({ code, part });
});

test('a number is refused without the organ its template names', () => {
  const template = parseIndexTemplate('{orgcode}-{seq:5}');
  expect(thrownBy(() => formatIndexNumber(template, { date: '2021-10-08' }, 1))).toMatchObject({
    code: 'missing_value',
    part: 'uscc',
  });
});

test.each([0, -1, 1.5, Number.NaN])('%d is not a serial', (seq) => {
  expect(thrownBy(() => numberOf('{seq:5}', seq))).toMatchObject({ code: 'bad_sequence' });
});
