/** Stable codes of the public API, with the HTTP status each answers with. */
export const ERROR_CODES = {
  not_found: { status: 404, name: 'NotFoundError' },
  no_url_pattern: { status: 404, name: 'NotFoundError' },
  withdrawn: { status: 410, name: 'GoneError' },
  replaced: { status: 410, name: 'GoneError' },
  unknown_parameter: { status: 400, name: 'ValidationError' },
  bad_parameter: { status: 400, name: 'ValidationError' },
  repeated_parameter: { status: 400, name: 'ValidationError' },
  bad_cursor: { status: 400, name: 'ValidationError' },
  cursor_expired: { status: 410, name: 'GoneError' },
  bad_request: { status: 400, name: 'ValidationError' },
  bad_query: { status: 400, name: 'ValidationError' },
  query_too_long: { status: 400, name: 'ValidationError' },
  query_too_deep: { status: 400, name: 'ValidationError' },
  too_many_aliases: { status: 400, name: 'ValidationError' },
  too_many_directives: { status: 400, name: 'ValidationError' },
  too_many_root_fields: { status: 400, name: 'ValidationError' },
  query_too_costly: { status: 400, name: 'ValidationError' },
  introspection_off: { status: 400, name: 'ValidationError' },
  method_not_allowed: { status: 405, name: 'MethodNotAllowedError' },
  not_acceptable: { status: 406, name: 'NotAcceptableError' },
  unsupported_media_type: { status: 415, name: 'UnsupportedMediaTypeError' },
  uri_too_long: { status: 414, name: 'UriTooLongError' },
  rate_limited: { status: 429, name: 'RateLimitError' },
  too_large: { status: 413, name: 'PayloadTooLargeError' },
  busy: { status: 503, name: 'ServiceUnavailableError' },
  internal: { status: 500, name: 'InternalServerError' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export type Language = 'zh' | 'en';

/** A part of a message that is not the same in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** An error meant for the outside: a stable code, and what the message needs to be said. */
export class PublicError extends Error {
  readonly code: ErrorCode;

  readonly values: Readonly<Record<string, string | number | Localized>>;

  constructor(code: ErrorCode, values: Record<string, string | number | Localized> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }
}
