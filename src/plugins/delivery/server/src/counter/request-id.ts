import type { Context } from 'koa';

/** What a proxy may call a request: nothing that could break a line of the log or of a header. */
const SANE = /^[\w.:=+/-]{8,128}$/u;

/** The id a request is known by in answers and logs: the trusted proxy's own, or a new one. */
export const requestIdOf = (ctx: Context, trusted: boolean): string => {
  const given = trusted ? ctx.get('X-Request-Id') : '';
  return SANE.test(given) ? given : crypto.randomUUID();
};
