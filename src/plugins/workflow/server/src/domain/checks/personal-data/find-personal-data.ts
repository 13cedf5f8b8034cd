import { isBankCard } from './bank-card';
import { digitRuns, halfWidth, type DigitRun } from './digits';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number';
import { isMobileNumber } from './mobile-number';

export type PersonalDataKind = 'identity_number' | 'mobile_number' | 'bank_card';

export interface PersonalData {
  kind: PersonalDataKind;
  /** Offsets into the text. */
  start: number;
  end: number;
  /** With the middle hidden: a report is no second copy of it. */
  masked: string;
}

/** What a number is called that is nobody's phone or card, however it looks. */
const CODE_BEFORE =
  /(?:编号|编码|序号|单号|订单|流水号?|文号|代码|合同号?|受理号|备案号|许可证号?|批号|条码|批准文号|证书号|机具号|车架号|版本|索引号|标识码|档案号|案号|票号|发票|计量|表号|户号)[^\d，。；\n]{0,4}$/u;
const PERSON_BEFORE =
  /(?:电话|手机|联系|微信|身份证|公民身份|银行卡|卡号|账号|帐号|账户|开户)[^，。；\n]{0,8}$/u;
/** Fifteen digits have no check digit: they are one only where they are called so. */
const IDENTITY_BEFORE = /(?:身份证|身份号)[^\d，。；\n]{0,6}$/u;
const AMOUNT_AFTER = /^\s*(?:元|万|亿|平方|公里|米|吨|株|亩|千瓦|人次|户|条|件)/u;

const kindOf = ({ digits, before, after }: DigitRun): PersonalDataKind | null => {
  if (isIdentityNumber(digits)) return 'identity_number';
  if (IDENTITY_BEFORE.test(before) && isOldIdentityNumber(digits)) return 'identity_number';
  const isCode = CODE_BEFORE.test(before) && !PERSON_BEFORE.test(before);
  if (isCode || AMOUNT_AFTER.test(after)) return null;
  if (isMobileNumber(digits)) return 'mobile_number';
  return isBankCard(digits) ? 'bank_card' : null;
};

const SHOWN: Record<PersonalDataKind, readonly [number, number]> = {
  identity_number: [3, 2],
  mobile_number: [3, 2],
  bank_card: [4, 2],
};

const mask = (kind: PersonalDataKind, digits: string): string => {
  const [first, last] = SHOWN[kind];
  return digits.slice(0, first) + '*'.repeat(digits.length - first - last) + digits.slice(-last);
};

/** Digits up to a blank, or up to a dash between two numbers that are each long enough to be whole. */
const GROUP = /(?:[^\s\-–—·]|(?<!\d{11})[-–—·]|[-–—·](?!\d{11}))+/gu;

/** No number of a person has more digits, those of its country code included. */
const LONGEST = 22;

/** Several numbers may stand beside each other, each itself in groups: what of it is the longest. */
const numbersIn = (run: DigitRun, text: string): DigitRun[] => {
  const groups = [...halfWidth(text.slice(run.start, run.end)).matchAll(GROUP)];
  const numbers: DigitRun[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = Math.min(groups.length, first + LONGEST) - 1; last >= first; last -= 1) {
      const number = partOf(run, groups.slice(first, last + 1));
      if (!kindOf(number)) continue;
      numbers.push(number);
      first = last;
      break;
    }
  }
  return numbers;
};

const partOf = (run: DigitRun, groups: readonly RegExpExecArray[]): DigitRun => {
  const [first, last] = [groups[0], groups.at(-1)];
  const end = run.start + (last ? last.index + last[0].length : 0);
  return {
    digits: groups
      .map(([written]) => written.replace(/[^\dxX]/gu, ''))
      .join('')
      .toUpperCase(),
    ...{ start: run.start + (first?.index ?? 0), end },
    before: run.before,
    after: end === run.end ? run.after : '',
  };
};

/** Personal data in a text that nobody is to publish (个人信息保护法 Art. 4, 25 and 28), in order. */
export const findPersonalData = (text: string): PersonalData[] =>
  digitRuns(text)
    .flatMap((run) => numbersIn(run, text))
    .flatMap((run) => {
      const kind = kindOf(run);
      return kind ? [{ kind, start: run.start, end: run.end, masked: mask(kind, run.digits) }] : [];
    });
