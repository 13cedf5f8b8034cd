/** The Luhn sum (ISO/IEC 7812-1). */
export const luhnHolds = (digits: string): boolean => {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
};

/** Issuers whose cards circulate here: UnionPay, and the older numbers of the large banks; credit cards. */
const ISSUER =
  /^(?:62\d{14,17}|60\d{14,17}|9558\d{15}|4\d{15}|5[1-5]\d{14}|3[47]\d{13}|35\d{14})$/u;

export const isBankCard = (digits: string): boolean => ISSUER.test(digits) && luhnHolds(digits);
