import { spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

import { explainSystemError, Failure } from './failure.mjs';
import { inProject, projectRoot } from './project.mjs';
import { stopSignals } from './stop-request.mjs';

const interrupted = 130;

/**
 * Runs a program of the project quietly: its output goes to `.cache/<log>.log` and is shown, its last
 * part, only when it fails.
 *
 * @param {string[]} args of node
 * @param {{ log: string, failure: { code: string, message: string }, env?: Record<string, string> }} options
 * @returns {Promise<void>}
 * @throws {Failure}
 */
export async function runQuietly(args, { log, failure, env = {} }) {
  const file = inProject('.cache', `${log}.log`);
  const status = await spawnInto(args, { file, env });
  if (status === 0) return;
  if (status === interrupted) throw new Failure('interrupted', '已中断 Interrupted.');
  const output = await readFile(file, 'utf8');
  if (/ENOSPC|No space left on device/.test(output)) {
    throw explainSystemError(Object.assign(new Error(output), { code: 'ENOSPC' }), projectRoot);
  }
  const tail = output.trimEnd().split('\n').slice(-40).join('\n');
  throw new Failure(failure.code, `${failure.message} (${file})\n${tail}`);
}

/**
 * Runs a program of the project in the operator's own terminal.
 *
 * @param {string[]} args of node
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runVisibly(args, { env = {} } = {}) {
  return wait(
    spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
  );
}

/**
 * @param {string[]} args
 * @param {{ file: string, env: Record<string, string> }} options
 */
async function spawnInto(args, { file, env }) {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const log = await open(file, 'w', 0o600);
    try {
      return await wait(
        spawn(process.execPath, args, {
          cwd: projectRoot,
          env: { ...process.env, ...env },
          stdio: ['ignore', log.fd, log.fd],
        })
      );
    } finally {
      await log.close();
    }
  } catch (error) {
    throw explainSystemError(error, file);
  }
}

/**
 * The child shares our fate: what ends us ends it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function wait(child) {
  return new Promise((resolve, reject) => {
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of stopSignals) process.on(signal, forward);
    const done = () => {
      for (const signal of stopSignals) process.off(signal, forward);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      resolve(signal === 'SIGINT' || signal === 'SIGTERM' ? interrupted : (code ?? 1));
    });
  });
}
