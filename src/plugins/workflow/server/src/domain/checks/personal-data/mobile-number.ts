/** Segments given to mobile networks; 140–144, 154, 160, 161, 163, 164, 168, 169, 179 and 194 are not. */
const SEGMENT = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/u;

/** A mobile number of mainland China, with or without 86 before it. */
export const isMobileNumber = (digits: string): boolean =>
  SEGMENT.test(digits.replace(/^(?:00)?86(?=1\d{10}$)/u, ''));
