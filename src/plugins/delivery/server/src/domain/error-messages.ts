import type { ErrorCode, PublicError } from './public-error';
import { ERROR_CODES } from './public-error';

export type Language = 'zh' | 'en';

const MESSAGES: Record<ErrorCode, Record<Language, string>> = {
  not_found: { zh: '没有找到该内容。', en: 'Not found.' },
  unknown_parameter: {
    zh: '不认识参数“{parameter}”。可用的参数：{allowed}。',
    en: 'Unknown parameter "{parameter}". Allowed: {allowed}.',
  },
  bad_parameter: {
    zh: '参数“{parameter}”的值不正确：{reason}',
    en: 'Parameter "{parameter}" has a bad value: {reason}',
  },
  repeated_parameter: {
    zh: '参数“{parameter}”只能给一次。',
    en: 'Parameter "{parameter}" may be given once only.',
  },
  bad_cursor: {
    zh: '翻页标记（cursor）无效，请从第一页重新读取。',
    en: 'The cursor is not one of ours for this list; start again from the first page.',
  },
  method_not_allowed: { zh: '此地址不支持该请求方法。', en: 'Method not allowed here.' },
  internal: {
    zh: '服务器出错，请稍后再试。请求编号：{requestId}',
    en: 'The server failed; please try again later. Request: {requestId}',
  },
};

/** The body of an error answer (`api.md`: `{ data: null, error }`), in the reader's language. */
export const errorBody = (error: PublicError, language: Language) => ({
  data: null,
  error: {
    status: error.status,
    name: ERROR_CODES[error.code].name,
    message: MESSAGES[error.code][language].replace(/\{(\w+)\}/g, (_, key: string) =>
      String(error.values[key] ?? '')
    ),
    details: { code: error.code, ...error.values },
  },
});

/**
 * The language of messages, by `Accept-Language` (RFC 9110 §12.5.4): English where it is preferred
 * over Chinese, else Chinese.
 */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const weights = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
    return { tag, weight: quality === undefined ? 1 : Number(quality) };
  });
  const weightOf = (language: string) =>
    Math.max(0, ...weights.filter(({ tag }) => tag.startsWith(language)).map((w) => w.weight));
  return weightOf('en') > weightOf('zh') ? 'en' : 'zh';
};
