import { spawn } from 'node:child_process';
import { chown, open, readFile, rename, stat } from 'node:fs/promises';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf, explainSystemError, Failure } from '../failure.mjs';
import { cannotRun, databaseUser } from './cluster.mjs';
import { connect } from './connection.mjs';
import { findPostmaster, isPostgres } from './postmaster.mjs';

/**
 * @typedef {object} Serving
 * @property {string} password
 * @property {boolean} durable false = may lose everything at a crash: for tests only
 * @property {(elapsedMs: number) => void} [onWait] called while the server recovers or starts slowly
 */

/** Recovery after a crash replays at most `max_wal_size`; this is far beyond it on any disk. */
const readyTimeoutMs = 900_000;
const logLimitBytes = 5_000_000;

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};

const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/**
 * Starts the server on a free port and waits until it answers.
 *
 * @param {import('./home.mjs').Home} home
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {Serving} serving
 * @returns {Promise<number>} its port
 * @throws {Failure} `disk_full`, `permission_denied`, `start_failed`, `cannot_run_postgres`
 */
export async function startServer(home, binaries, serving) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const port = await freePort();
    const { exited, logFrom } = await launch(home, binaries, { port, durable: serving.durable });
    const outcome = await Promise.race([exited, waitUntilReady(home, port, serving)]);
    if (outcome === 'ready') return port;
    if (outcome instanceof Error) throw outcome;
    const log = (await readFile(home.log, 'utf8')).slice(logFrom);
    // Someone took the port since, or the processes of a killed server have not all gone yet.
    const passing = /could not bind|pre-existing shared memory|lock file .* already exists/.test(
      log
    );
    if (!passing || Date.now() > deadline) throw explainLog(log, home);
    await sleep(300);
  }
}

/**
 * Stops the server: sessions are cut, everything committed is written (fast shutdown).
 *
 * @param {string} data
 * @returns {Promise<void>}
 */
export async function stopServer(data) {
  const postmaster = await findPostmaster(data);
  if (postmaster === undefined) return;
  const { pid } = postmaster;
  send(pid, 'SIGINT');
  if (await gone(pid, 60_000)) return;
  // Immediate shutdown: the next start recovers from the log, nothing committed is lost.
  send(pid, 'SIGQUIT');
  if (await gone(pid, 10_000)) return;
  throw new Failure('stop_failed', `数据库未能停止 PostgreSQL (process ${pid}) does not stop.`);
}

/**
 * Waits until the server on `port` takes connections.
 *
 * @param {import('./home.mjs').Home} home
 * @param {number} port
 * @param {Serving} serving
 * @returns {Promise<'ready' | Error>}
 */
export async function waitUntilReady(home, port, { password, onWait }) {
  const began = Date.now();
  for (;;) {
    try {
      const client = await connect({ port, password, database: 'postgres' });
      await client.end();
      return 'ready';
    } catch (error) {
      if (!isPassing(error)) return explainRefusal(error, home);
    }
    const elapsed = Date.now() - began;
    if (elapsed > readyTimeoutMs) {
      return new Failure(
        'start_failed',
        `数据库未能启动 PostgreSQL is not ready after ${readyTimeoutMs / 60_000} minutes. Its log: ${home.log}`
      );
    }
    onWait?.(elapsed);
    await sleep(elapsed < 2000 ? 40 : 250);
  }
}

/**
 * The server gets its own session (`detached`): Ctrl+C in the terminal must reach Strapi first, and a
 * command that happened to start the server may end while others still use it.
 *
 * @param {import('./home.mjs').Home} home
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {{ port: number, durable: boolean }} options
 */
async function launch(home, binaries, { port, durable }) {
  const values = { ...settings, ...(durable ? {} : forgetful), port: String(port) };
  const args = Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { log, from } = await openLog(home);
  try {
    const child = spawn(binaries.postgres, ['-D', home.data, ...args], {
      ...home.account,
      cwd: home.folder,
      env: { ...process.env, LC_ALL: 'C' },
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    /** @type {Promise<Error | 'ended'>} */
    const exited = new Promise((resolve) => {
      child.on('error', (error) => resolve(cannotRun(binaries.postgres, error)));
      child.on('exit', () => resolve('ended'));
    });
    child.unref();
    return { exited, logFrom: from };
  } finally {
    await log.close();
  }
}

/** @param {import('./home.mjs').Home} home */
async function openLog(home) {
  try {
    const size = await stat(home.log).then(
      (file) => file.size,
      () => 0
    );
    if (size > logLimitBytes) await rename(home.log, `${home.log}.1`);
    const log = await open(home.log, 'a', 0o600);
    if (home.account) await chown(home.log, home.account.uid, home.account.gid);
    return { log, from: size > logLimitBytes ? 0 : size };
  } catch (error) {
    throw explainSystemError(error, home.log);
  }
}

/** @param {unknown} error */
function isPassing(error) {
  // 57P03: starting up, recovering or shutting down; 53300: too many connections.
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03', '53300'].includes(codeOf(error)) ||
    /terminated unexpectedly|timeout/.test(String(error))
  );
}

/**
 * @param {unknown} error
 * @param {import('./home.mjs').Home} home
 */
function explainRefusal(error, home) {
  if (codeOf(error) === '28P01') {
    return new Failure(
      'wrong_password',
      `数据库密码不符 The database in ${home.data} does not take the DATABASE_PASSWORD of .env.`,
      { cause: error }
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * @param {string} log
 * @param {import('./home.mjs').Home} home
 */
function explainLog(log, home) {
  if (/No space left on device|Disk quota exceeded/.test(log)) {
    return explainSystemError(Object.assign(new Error(log), { code: 'ENOSPC' }), home.folder);
  }
  if (/Permission denied/.test(log)) {
    return explainSystemError(Object.assign(new Error(log), { code: 'EACCES' }), home.folder);
  }
  const tail = log.trim().split('\n').slice(-8).join('\n');
  return new Failure(
    'start_failed',
    `数据库未能启动 PostgreSQL did not start. Nothing was removed. Its log, ${home.log}, ends:\n${tail}`
  );
}

/**
 * Gives a data folder whose password is no longer known (a lost .env) the one we have. Only the
 * folder's owner can do this, and only while no server runs on it.
 *
 * @param {import('./home.mjs').Home} home
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {string} password
 * @returns {Promise<void>}
 */
export async function resetPassword(home, binaries, password) {
  await new Promise((resolve, reject) => {
    const child = spawn(binaries.postgres, ['--single', '-D', home.data, 'postgres'], {
      ...home.account,
      cwd: home.folder,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`postgres --single: ${code}`))
    );
    child.stdin.end(`ALTER ROLE "${databaseUser}" PASSWORD '${password.replaceAll("'", "''")}'\n`);
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw explainSystemError(error, `process ${pid}`);
  }
}

/**
 * @param {number} pid
 * @param {number} timeoutMs
 */
async function gone(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (isPostgres(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(30);
  }
  return true;
}
