import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { READY, type Answer, type Question } from './messages';

export interface Child {
  ask: <Result>(question: string, input?: unknown) => Promise<Result>;
  stop: () => Promise<void>;
}

export interface ChildOptions {
  args?: readonly string[];
  env?: Record<string, string>;
  /** Of node itself. */
  execArgv?: readonly string[];
}

type Script = 'strapi-app' | 'publisher' | 'floor' | 'load';

/** Long enough for a request that scans a million rows in each of eight clients. */
const TIMEOUT = 300_000;

/**
 * Starts one of our processes and waits until it is ready; what it prints goes to
 * `.cache/bench/<script>.log`.
 */
export const startChild = async (
  script: Script,
  { args = [], env = {}, execArgv = [] }: ChildOptions = {}
): Promise<Child> => {
  const file = path.resolve('.cache/bench', `${script}.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  const log = openSync(file, 'w');
  const child = fork(path.join(__dirname, `${script}.js`), args, {
    env: { ...process.env, ...env },
    execArgv: [...execArgv],
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const exited = once(child, 'exit');
  const lost = exited.then(() => {
    throw new Error(`${script} ended by itself:\n${readFileSync(file, 'utf8').slice(-2000)}`);
  });
  // it is waited for only while something is asked
  lost.catch(() => undefined);

  const waiting = new Map<number, (answer: Answer) => void>();
  let ready: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  child.on('message', (message: Answer | typeof READY) => {
    if (message === READY) return ready();
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  await Promise.race([isReady, lost]);

  let asked = 0;
  return {
    async ask<Result>(question: string, input?: unknown): Promise<Result> {
      const id = ++asked;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      child.send({ id, ask: question, input } satisfies Question);
      const timer = new AbortController();
      const answer = await Promise.race([answered, lost, late(question, timer.signal)]);
      timer.abort();
      if ('failure' in answer) throw new Error(`${script}, ${question}: ${answer.failure}`);
      return answer.answer as Result;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
};

const late = (question: string, signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer to ${question}`)), TIMEOUT);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
