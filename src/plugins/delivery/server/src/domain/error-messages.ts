import type { ErrorCode, Language, PublicError } from './public-error';
import { ERROR_CODES } from './public-error';

/** In the words of each language; `{name}` stands for a value of the error. */
export const MESSAGES: Record<ErrorCode, Record<Language, string>> = {
  not_found: { zh: '没有找到该内容。', en: 'Not found.' },
  no_url_pattern: {
    zh: '本站点没有设置“前台网址格式”，无法给出站点地图。',
    en: 'There is no sitemap: the address pattern of the front end is not set for this site.',
  },
  withdrawn: {
    zh: '该信息已于 {on} 撤回：{note}',
    en: 'Withdrawn on {on}: {note}',
  },
  replaced: {
    zh: '该信息已于 {on} 被新的信息替代：{note}',
    en: 'Replaced on {on}: {note}',
  },
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
  cursor_expired: {
    zh: '变更标记（since）已失效：{reason}请清空镜像，不带 since 从头读取。',
    en: 'The cursor in "since" is no longer of use: {reason} Empty the mirror and start anew, without "since".',
  },
  bad_request: { zh: '请求格式不正确：{reason}', en: 'Malformed request: {reason}' },
  bad_query: { zh: 'GraphQL 查询不正确：{reason}', en: 'Bad GraphQL query: {reason}' },
  query_too_long: {
    zh: '查询过长，最多 {limit} 字节。',
    en: 'The query is too long: at most {limit} bytes.',
  },
  query_too_deep: {
    zh: '查询嵌套过深，最多 {limit} 层。',
    en: 'The query is nested too deeply: at most {limit} levels.',
  },
  too_many_aliases: {
    zh: '查询中的别名过多，最多 {limit} 个。',
    en: 'The query has too many aliases: at most {limit}.',
  },
  too_many_directives: {
    zh: '查询中的指令过多，最多 {limit} 个。',
    en: 'The query has too many directives: at most {limit}.',
  },
  too_many_root_fields: {
    zh: '查询的顶层字段过多，最多 {limit} 个。',
    en: 'The query has too many fields at its root: at most {limit}.',
  },
  query_too_costly: {
    zh: '查询要读取的内容过多（上限 {limit}），请缩小分页或分多次查询。',
    en: 'The query reads too much (limit {limit}): ask for smaller pages, or in several queries.',
  },
  introspection_off: {
    zh: '此服务器未开放 GraphQL 自省查询。',
    en: 'GraphQL introspection is off on this server.',
  },
  not_acceptable: {
    zh: '只能以 JSON 格式回答。',
    en: 'Only JSON can be answered.',
  },
  unsupported_media_type: {
    zh: '请求内容须为 application/json（UTF-8）。',
    en: 'The content of the request must be application/json in UTF-8.',
  },
  too_large: {
    zh: '请求内容过大，最多 {limit} 字节。',
    en: 'The request is too large: at most {limit} bytes.',
  },
  uri_too_long: {
    zh: '请求地址过长，最多 {limit} 字节。',
    en: 'The address is too long: at most {limit} bytes.',
  },
  rate_limited: {
    zh: '请求过于频繁，请在 {seconds} 秒后再试。',
    en: 'Too many requests: try again in {seconds} seconds.',
  },
  method_not_allowed: { zh: '此地址不支持该请求方法。', en: 'Method not allowed here.' },
  busy: {
    zh: '正在进行的导出较多，请在 {seconds} 秒后重试。',
    en: 'Too many exports are running; please try again in {seconds} seconds.',
  },
  internal: {
    zh: '服务器出错，请稍后再试。请求编号：{requestId}',
    en: 'The server failed; please try again later. Request: {requestId}',
  },
};

const spoken = (error: PublicError, language: Language): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(error.values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ])
  );

/** What happened, in the reader's language, with what a program needs to know of it. */
export const describeError = (error: PublicError, language: Language) => {
  const values = spoken(error, language);
  return {
    message: MESSAGES[error.code][language].replace(/\{(\w+)\}/g, (_, key: string) =>
      String(values[key] ?? '')
    ),
    details: { code: error.code, ...values },
  };
};

/** The body of an error answer (`api.md`: `{ data: null, error }`). */
export const errorBody = (error: PublicError, language: Language) => ({
  data: null,
  error: {
    status: error.status,
    name: ERROR_CODES[error.code].name,
    ...describeError(error, language),
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
