import { spawn } from 'node:child_process';
import { chown, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { explainSystemError, Failure } from '../failure.mjs';

/** The name of the server's superuser, and of the project's database. */
export const databaseUser = 'gongkai';

/** What the binaries of this version of the project can open. */
const majorVersion = '17';

/**
 * Makes sure the home holds a whole cluster.
 *
 * A cluster is made beside its final place and renamed into it, so whatever stands there was once
 * whole. A folder with PG_VERSION and base/ is never removed nor moved, whatever else is wrong with it.
 *
 * @param {import('./home.mjs').Home} home
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {{ password: string, durable: boolean, onCreate?: () => void }} options
 * @returns {Promise<void>}
 * @throws {Failure} `wrong_data_version`, `damaged_data`, `disk_full`, `permission_denied`, `initdb_failed`
 */
export async function ensureCluster(home, binaries, { password, durable, onCreate }) {
  if (await isCluster(home.data)) {
    await checkVersion(home.data);
    return;
  }
  await moveAside(home.data);
  onCreate?.();
  const draft = `${home.data}.new`;
  await removeDraft(draft);
  await initialize(home, binaries, { draft, password, durable });
  await rename(draft, home.data);
}

/** @param {string} data */
async function isCluster(data) {
  return (await exists(path.join(data, 'PG_VERSION'))) && (await exists(path.join(data, 'base')));
}

/** @param {string} data */
async function checkVersion(data) {
  const version = (await readFile(path.join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version === majorVersion) return;
  if (version === '') {
    throw new Failure(
      'damaged_data',
      `数据目录损坏 The data folder ${data} is damaged: its PG_VERSION is empty. Nothing was touched; restore it from a backup, or move it away to begin anew.`
    );
  }
  throw new Failure(
    'wrong_data_version',
    `数据版本不符 The data in ${data} belongs to PostgreSQL ${version}; this version of Gongkai brings PostgreSQL ${majorVersion}. Nothing was touched; dump the data with the earlier version and restore it here.`
  );
}

/**
 * What stands in the place of the data and is no cluster is kept under another name.
 *
 * @param {string} data
 */
async function moveAside(data) {
  const content = await readdir(data).catch(() => undefined);
  if (content === undefined) return;
  if (content.length === 0) await rmdir(data);
  else await rename(data, `${data}.incomplete-${Date.now()}`);
}

/**
 * An interrupted initdb leaves a draft. A server leaves `postmaster.opts` in a folder the first time
 * it runs there: a draft without it has never held anybody's data.
 *
 * @param {string} draft
 */
async function removeDraft(draft) {
  if (await exists(path.join(draft, 'postmaster.opts'))) await moveAside(draft);
  else await rm(draft, { recursive: true, force: true });
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {{ draft: string, password: string, durable: boolean }} options
 */
async function initialize(home, binaries, { draft, password, durable }) {
  const passwordFile = path.join(home.folder, `.initdb-${process.pid}`);
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (home.account) await chown(passwordFile, home.account.uid, home.account.gid);
    // Order is by our own sort keys; the built-in C.UTF-8 is the same on every system and release.
    await run(binaries.initdb, home, [
      `--pgdata=${draft}`,
      `--username=${databaseUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ]);
  } catch (error) {
    throw explainSystemError(error, home.folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * @param {string} program
 * @param {import('./home.mjs').Home} home
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(program, home, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...home.account,
      cwd: home.folder,
      env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => reject(cannotRun(program, error)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          explainInitdb(output || `${path.basename(program)} ended by ${signal ?? code}`, home)
        );
    });
  });
}

/**
 * @param {string} program
 * @param {Error} cause
 */
export function cannotRun(program, cause) {
  return new Failure(
    'cannot_run_postgres',
    `无法运行内置 PostgreSQL The embedded PostgreSQL cannot be run here (${program}: ${cause.message}). It needs a system with glibc; elsewhere set DATABASE_URL.`,
    { cause }
  );
}

/**
 * @param {string} output
 * @param {import('./home.mjs').Home} home
 */
function explainInitdb(output, home) {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return explainSystemError(Object.assign(new Error(output), { code: 'ENOSPC' }), home.folder);
  }
  if (/Permission denied/.test(output)) {
    return explainSystemError(Object.assign(new Error(output), { code: 'EACCES' }), home.folder);
  }
  return new Failure(
    'initdb_failed',
    `数据库初始化失败 PostgreSQL could not be set up in ${home.folder}:\n${output.trim()}`
  );
}

/** @param {string} file */
async function exists(file) {
  return stat(file).then(
    () => true,
    () => false
  );
}
