import { setTimeout as sleep } from 'node:timers/promises';

import { detailCode } from './failure.mjs';
import { withLockFile } from './lock-file.mjs';
import { isRoot } from './postgres/account.mjs';
import {
  applicationPassword,
  applicationUser,
  ensureApplicationRole,
} from './postgres/application-role.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { databaseUser, ensureCluster } from './postgres/cluster.mjs';
import { connect, connectionUrl } from './postgres/connection.mjs';
import { openHome, systemFolder } from './postgres/home.mjs';
import { findPostmaster } from './postgres/postmaster.mjs';
import { resetPassword, startServer, stopServer, waitUntilReady } from './postgres/server.mjs';

/**
 * @typedef {object} EmbeddedOptions
 * @property {string} folder the server's home: see `chooseHomeFolder`
 * @property {string} password
 * @property {boolean} [durable] false = fast and forgetful, for tests (default true)
 * @property {(text: string) => void} [progress] told what takes long
 */

/**
 * @typedef {object} Embedded
 * @property {string} url of the database `gongkai`, for the application
 * @property {string} ownerUrl of the same, for the server's superuser
 * @property {string} data the folder the data lies in
 * @property {boolean} adopted whether the server was already running
 * @property {Promise<void>} lost settles when the server went away, or was released
 * @property {() => Promise<boolean>} release ends our use; true when that stopped the server
 */

/** Everybody who uses the server holds this advisory lock, shared, for as long as its session lives. */
const usersLock = 0x676b; // 'gk'

/**
 * A running embedded PostgreSQL: adopts the one on this folder, or makes, recovers and starts it.
 *
 * Starting and stopping happen under a lock file; who uses the server is known to the server itself by
 * a lock that dies with its session, so a killed process never counts as a user.
 *
 * @param {EmbeddedOptions} options
 * @returns {Promise<Embedded>}
 * @throws {import('./failure.mjs').Failure}
 */
export async function ensure({ folder, password, durable = true, progress = () => undefined }) {
  const home = await openHome(folder);
  const serving = {
    password,
    durable,
    onWait: slowly(progress, '等待数据库恢复 Waiting for the database to recover'),
  };
  const onWait = slowly(
    progress,
    '等待另一个进程启动数据库 Waiting for another process to start the database'
  );

  return withLockFile(
    home.lock,
    async () => {
      const running = await findPostmaster(home.data);
      const port = running ? await adopt(home, running, serving) : undefined;
      const ready = port ?? (await startFresh(home, serving, progress));
      const session = await connect({ port: ready, password, database: 'postgres' });
      await session.query('select pg_advisory_lock_shared($1)', [usersLock]);
      await createDatabase(session);
      await ensureApplicationRole(session, { port: ready, password });
      return {
        url: connectionUrl({
          port: ready,
          user: applicationUser,
          password: applicationPassword(password),
          database: databaseUser,
        }),
        ownerUrl: connectionUrl({ port: ready, password, database: databaseUser }),
        data: home.data,
        adopted: port !== undefined,
        lost: new Promise((resolve) => session.once('end', () => resolve(undefined))),
        release: once(() => release(home, session)),
      };
    },
    { onWait: (_pid, waited) => onWait(waited) }
  );
}

/**
 * @param {import('./postgres/home.mjs').Home} home
 * @param {import('./postgres/postmaster.mjs').Postmaster} running
 * @param {import('./postgres/server.mjs').Serving} serving
 * @returns {Promise<number | undefined>} undefined when it was on its way down and is gone
 */
async function adopt(home, running, serving) {
  const outcome = await Promise.race([
    waitUntilReady(home, running.port, serving),
    ended(home.data),
  ]);
  if (outcome === 'ended') return undefined;
  if (outcome instanceof Error) throw outcome;
  return running.port;
}

/**
 * @param {import('./postgres/home.mjs').Home} home
 * @param {import('./postgres/server.mjs').Serving} serving
 * @param {(text: string) => void} progress
 */
async function startFresh(home, serving, progress) {
  const binaries = await findBinaries(isRoot ? systemFolder : undefined);
  const { password, durable } = serving;
  const onCreate = () => progress('创建数据库 Creating the database');
  await ensureCluster(home, binaries, { password, durable, onCreate });
  try {
    return await startServer(home, binaries, serving);
  } catch (error) {
    if (detailCode(error) !== 'wrong_password') throw error;
    await stopServer(home.data);
    await resetPassword(home, binaries, password);
    return startServer(home, binaries, serving);
  }
}

/**
 * Stops the server unless somebody else uses it.
 *
 * @param {import('./postgres/home.mjs').Home} home
 * @param {import('pg').Client} session
 */
async function release(home, session) {
  return withLockFile(home.lock, async () => {
    const last = await isLastUser(session);
    await session.end().catch(() => undefined);
    if (last) await stopServer(home.data);
    return last;
  });
}

/** @param {import('pg').Client} session */
async function isLastUser(session) {
  try {
    await session.query('select pg_advisory_unlock_shared($1)', [usersLock]);
    const { rows } = await session.query('select pg_try_advisory_lock($1) as last', [usersLock]);
    return rows[0]?.last === true;
  } catch {
    // The server has gone under us: there is nothing to stop.
    return false;
  }
}

/** @param {import('pg').Client} session */
async function createDatabase(session) {
  const { rowCount } = await session.query('select 1 from pg_database where datname = $1', [
    databaseUser,
  ]);
  if (rowCount === 0) await session.query(`create database "${databaseUser}"`);
}

/**
 * @param {string} data
 * @returns {Promise<'ended'>} settles when no server runs on the folder any more
 */
async function ended(data) {
  while ((await findPostmaster(data)) !== undefined) await sleep(200);
  return 'ended';
}

/**
 * Says once what is waited for, when it is more than two seconds, and then every five seconds.
 *
 * @param {(text: string) => void} progress
 * @param {string} text
 */
function slowly(progress, text) {
  let next = 2000;
  return (/** @type {number} */ elapsedMs) => {
    if (elapsedMs < next) return;
    progress(`${text} … ${Math.round(elapsedMs / 1000)} s`);
    next = elapsedMs + 5000;
  };
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
function once(work) {
  /** @type {Promise<T> | undefined} */
  let result;
  return () => (result ??= work());
}
