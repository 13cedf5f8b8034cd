/** 省级行政区划代码 (GB/T 2260), first two digits; 71, 81, 82: Taiwan, Hong Kong, Macao; 83: residents of Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' '
  )
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';
const OLDEST = 1900;

const isDate = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < OLDEST) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The 18th character of an identity number (ISO 7064, MOD 11-2; GB 11643). */
export const identityCheckDigit = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_DIGITS[sum % 11] ?? '';
};

/** 公民身份号码 (GB 11643): division, date of birth, order, check digit. */
export const isIdentityNumber = (digits: string): boolean =>
  /^\d{17}[\dX]$/u.test(digits) &&
  PROVINCES.has(digits.slice(0, 2)) &&
  isDate(digits.slice(6, 14)) &&
  identityCheckDigit(digits) === digits[17];

/** As they were given until 1999: fifteen digits, the year of birth in two. */
export const isOldIdentityNumber = (digits: string): boolean =>
  /^\d{15}$/u.test(digits) &&
  PROVINCES.has(digits.slice(0, 2)) &&
  isDate(`19${digits.slice(6, 12)}`);
