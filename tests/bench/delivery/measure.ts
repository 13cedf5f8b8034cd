import type { Options } from './options';
import type { Child } from './processes/child';
import type { Load, LoadInput, Request } from './processes/load';
import type { RunningServer } from './servers';

/** The same for every server. */
export const CONNECTIONS = 10;
/** Requests after which statements are counted, one after the other. */
const COUNTED = 5;
const WARM_UP_SECONDS = 1;
/** An answer slower than this is asked for a fixed number of times, and each is waited for. */
const SLOW_SECONDS = 0.3;

export interface Figures extends Load {
  /** A request; null where the server is a floor, whose statements are given to it. */
  statements: number | null;
  /** Of one answer's body. */
  bytes: number;
}

/** One answer, whole. @throws Error when it is not 200 */
export const fetchBody = async (url: string, { method, path, body }: Request): Promise<string> => {
  const response = await fetch(url + path, {
    method,
    body,
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"')) {
    throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
  }
  return text;
};

const statementsOf = async (
  { name, child, url }: RunningServer,
  request: Request,
  times: number
): Promise<number | null> => {
  if (name === 'bytes' || name === 'sql') return null;
  const before = await child.ask<number>('statements');
  for (let time = 0; time < times; time += 1) await fetchBody(url, request);
  return ((await child.ask<number>('statements')) - before) / times;
};

/** Throughput, latency and statements of one request at one server, after a warm-up. */
export const measure = async (
  server: RunningServer,
  request: Request,
  {
    load,
    seconds,
    connections = CONNECTIONS,
  }: Pick<Options, 'seconds'> & {
    load: Child;
    connections?: number;
  }
): Promise<Figures> => {
  const { url } = server;
  const began = performance.now();
  const bytes = Buffer.byteLength(await fetchBody(url, request));
  // the first of all may have to read from the disk
  const slow = (performance.now() - began) / 1000 > SLOW_SECONDS;
  const statements = await statementsOf(server, request, slow ? 1 : COUNTED);
  const run = (until: LoadInput['until']) =>
    load.ask<Load>('load', { url, request, connections, until } satisfies LoadInput);
  if (slow) return { ...(await run({ requests: connections })), statements, bytes };
  await run({ seconds: WARM_UP_SECONDS });
  return { ...(await run({ seconds })), statements, bytes };
};
