import { checkUscc, organisationCode } from './uscc';

test.each(['11341702486344515H', '1150024100913825XR', '11441700007280420Y'])(
  '%s, printed on a government site, is valid',
  (code) => {
    expect(checkUscc(code)).toEqual({ valid: true, code });
  }
);

test.each([' 11341702486344515h ', '１１３４１７０２４８６３４４５１５Ｈ'])(
  '%j is put right',
  (text) => {
    expect(checkUscc(text)).toEqual({ valid: true, code: '11341702486344515H' });
  }
);

test.each([
  ['', 'length'],
  ['11341702486344515', 'length'],
  ['11341702486344515HH', 'length'],
  ['11341702-86344515H', 'character'],
  ['1134170248634451OH', 'character'],
  ['I1341702486344515H', 'character'],
  ['11341702486344516H', 'organisation_check'],
  ['11341702486344551H', 'organisation_check'],
  ['11341702486344515J', 'check_digit'],
  ['12341702486344515H', 'check_digit'],
  ['11341720486344515H', 'check_digit'],
])('%j is refused for its %s', (text, reason) => {
  expect(checkUscc(text)).toEqual({ valid: false, reason });
});

test.each([
  ['11341702486344515H', '486344515'],
  ['1150024100913825XR', '00913825X'],
])('%s carries the organisation code %s', (uscc, code) => {
  expect(organisationCode(uscc)).toBe(code);
});
