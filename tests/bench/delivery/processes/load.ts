import autocannon from 'autocannon';
import { percentile } from '../percentile';
import { answerParent } from './messages';

export interface Request {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
}

export interface LoadInput {
  url: string;
  request: Request;
  connections: number;
  /** How long, in seconds, or how many requests. */
  until: { seconds: number } | { requests: number };
}

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  requests: number;
  /** Connections refused or cut, requests unanswered, answers other than 2xx. */
  errors: number;
}

/** Keeps a server busy from a process of its own. */
const load = async ({ url, request, connections, until }: LoadInput): Promise<Load> => {
  const times: number[] = [];
  const run = autocannon({
    url,
    connections,
    pipelining: 1,
    timeout: 240,
    requests: [{ ...request, headers: { 'content-type': 'application/json' } }],
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
  });
  // autocannon's own percentiles are whole milliseconds: too coarse for what is answered from memory
  const began = performance.now();
  let ended = began;
  run.on('response', (...[, , , milliseconds]) => {
    times.push(milliseconds);
    ended = performance.now();
  });
  const { errors, timeouts, non2xx } = await run;
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / ((ended - began) / 1000),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    requests: times.length,
    errors: errors + timeouts + non2xx,
  };
};

answerParent({ load });
