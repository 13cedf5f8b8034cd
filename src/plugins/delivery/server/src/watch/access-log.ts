import type { Observed } from './observed';

/** Lines are written together: one by one they would cost more than the answers. */
const FLUSH_AFTER = 500;
const FLUSH_AT = 16_384;

const LONGEST_PATH = 300;

const lineOf = (seen: Observed): string =>
  JSON.stringify({
    time: new Date().toISOString(),
    level: 'info',
    message: 'request',
    requestId: seen.requestId,
    method: seen.method,
    path: seen.path.slice(0, LONGEST_PATH),
    door: seen.door,
    status: seen.status,
    cache: seen.cache,
    ms: Math.round(seen.milliseconds * 1_000) / 1_000,
    bytes: seen.bytes,
    ...(seen.aborted ? { aborted: true } : {}),
  });

/** One line of JSON for each request, on standard output. */
export const createAccessLog = (output: { write: (text: string) => unknown }) => {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== '') output.write(waiting);
    waiting = '';
  };

  return {
    add(seen: Observed): void {
      waiting += `${lineOf(seen)}\n`;
      if (waiting.length >= FLUSH_AT) flush();
      else timer ??= setTimeout(flush, FLUSH_AFTER).unref();
    },
    flush,
  };
};
