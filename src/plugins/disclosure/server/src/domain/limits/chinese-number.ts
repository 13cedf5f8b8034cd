const DIGITS = '零一二三四五六七八九';

/**
 * The whole number a text writes in Arabic or Chinese numerals up to 99 (十五, 二十, 三十五, 两);
 * null when it writes none.
 */
export function readNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) {
    return Number(text);
  }
  const numerals = text.replaceAll('〇', '零').replaceAll('两', '二').replaceAll('廿', '二十');
  const parts = /^([一二三四五六七八九]?)(十?)([零一二三四五六七八九]?)$/u.exec(numerals);
  if (parts === null || numerals === '') {
    return null;
  }
  const [, tens = '', ten = '', ones = ''] = parts;
  if (ten === '') {
    return tens !== '' && ones !== '' ? null : DIGITS.indexOf(tens || ones);
  }
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
