import type { Core } from '@strapi/strapi';
import type { Check, Found } from '../../domain/checks/check';
import { worstFirst } from '../../domain/checks/worst-first';
import { passagesOf, type Passage } from '../../domain/checks/passages';
import {
  findPersonalData,
  type PersonalDataKind,
} from '../../domain/checks/personal-data/find-personal-data';
import { attachmentPassages } from './attachment-passages';

/** More of one passage are not listed one by one. */
const MOST = 20;

const RULES: Record<
  PersonalDataKind,
  { severity: 'warn' | 'fail'; message: { zh: string; en: string } }
> = {
  identity_number: {
    severity: 'fail',
    message: { zh: '含有公民身份号码，不得公开', en: 'An identity number must not be published' },
  },
  bank_card: {
    severity: 'fail',
    message: { zh: '含有银行卡号，不得公开', en: 'A bank card number must not be published' },
  },
  // an office may have no other telephone
  mobile_number: {
    severity: 'warn',
    message: {
      zh: '含有手机号码，请确认是办公电话或已取得本人同意',
      en: 'A mobile number: is it an office’s, or has its owner agreed?',
    },
  },
};

const findingsIn = ({ field, text, place }: Passage): Found[] =>
  worstFirst(
    findPersonalData(text).map(({ kind, masked }) => ({
      ...{ field, code: kind, excerpt: masked },
      ...RULES[kind],
      ...(place === undefined ? {} : { place }),
    })),
    MOST
  );

const UNREAD = {
  unread: {
    zh: '附件无法读取，请人工核对有无个人信息',
    en: 'The attachment cannot be read: look through it for personal data yourself',
  },
  no_text: {
    zh: '附件没有可识别的文字（可能是扫描件），请人工核对有无个人信息',
    en: 'The attachment has no text, perhaps it is a scan: look through it for personal data yourself',
  },
} as const;

/** Personal data (个人信息) in a text and its attachments (个人信息保护法 Art. 4, 25, 28). */
export const personalDataCheck = (strapi: Core.Strapi): Check => ({
  code: 'personal_data',
  async run(text, { trx }) {
    const { passages, unread } = await attachmentPassages(strapi, trx, text);
    return [
      ...[...passagesOf(text.content), ...passages].flatMap(findingsIn),
      ...unread.map(({ field, name, code }): Found => {
        return { field, code, severity: 'warn', message: UNREAD[code], place: name };
      }),
    ];
  },
});
