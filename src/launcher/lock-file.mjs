import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf, explainSystemError, Failure } from './failure.mjs';
import { isAlive, startOf } from './process-identity.mjs';

/** @typedef {{ pid: number, start: string, token: string }} Holder */

/**
 * Runs `work` while holding the lock file, so that of two launchers one works and the other waits.
 * A lock whose process is gone is taken over.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ timeoutMs?: number, onWait?: (pid: number, waitedMs: number) => void }} [options]
 * @returns {Promise<T>}
 * @throws {Failure} `locked` when a live process keeps it longer than `timeoutMs`
 */
export async function withLockFile(file, work, { timeoutMs = 300_000, onWait } = {}) {
  const mine = { pid: process.pid, start: startOf(process.pid), token: randomUUID() };
  const began = Date.now();
  while (!(await tryTake(file, mine))) {
    const holder = await read(file);
    if (holder === undefined) continue;
    if (isGone(holder)) {
      await takeAway(file, holder);
      continue;
    }
    const waited = Date.now() - began;
    if (waited > timeoutMs) {
      throw new Failure(
        'locked',
        `另一个进程占用数据库 Process ${holder.pid} has held ${file} for ${Math.round(waited / 1000)} s. Stop that process and start again.`
      );
    }
    onWait?.(holder.pid, waited);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    if ((await read(file))?.token === mine.token) await rm(file, { force: true });
  }
}

/**
 * Linking a finished file is atomic with its content: nobody can read a half-written lock.
 *
 * @param {string} file
 * @param {Holder} mine
 */
async function tryTake(file, mine) {
  const draft = `${file}.${mine.token}`;
  try {
    await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explainSystemError(error, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<Holder | undefined>} undefined when there is no lock
 */
async function read(file) {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {Holder} a file that is not ours (emptied by a full disk, say) belongs to nobody alive
 */
function parse(text) {
  try {
    const { pid, start, token } = JSON.parse(text);
    return { pid: Number(pid), start: String(start), token: String(token) };
  } catch {
    return { pid: 0, start: '', token: text };
  }
}

/** @param {Holder} holder */
function isGone(holder) {
  if (!isAlive(holder.pid)) return true;
  const start = startOf(holder.pid);
  return start !== '' && holder.start !== '' && start !== holder.start;
}

/**
 * Two waiters may both judge the same lock stale; the slower one must not take away the lock the
 * faster one has just made, so what was moved is looked at, and put back if it is another.
 *
 * @param {string} file
 * @param {Holder} stale
 */
async function takeAway(file, stale) {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await read(aside);
  if (moved?.token !== stale.token) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
