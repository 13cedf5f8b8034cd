/** Stable codes of the public API, with the HTTP status each answers with. */
export const ERROR_CODES = {
  not_found: { status: 404, name: 'NotFoundError' },
  unknown_parameter: { status: 400, name: 'ValidationError' },
  bad_parameter: { status: 400, name: 'ValidationError' },
  repeated_parameter: { status: 400, name: 'ValidationError' },
  bad_cursor: { status: 400, name: 'ValidationError' },
  method_not_allowed: { status: 405, name: 'MethodNotAllowedError' },
  internal: { status: 500, name: 'InternalServerError' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error meant for the outside: a stable code, and what the message needs to be said. */
export class PublicError extends Error {
  readonly code: ErrorCode;

  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, values: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }
}
