import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { Failure } from './failure.mjs';
import { inProject } from './project.mjs';
import { runQuietly } from './run-child.mjs';

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, link?: boolean }} LockedPackage */

/**
 * Whether node_modules holds what the lock file says. npm writes its own list of what it installed,
 * last of all: an interrupted installation has none.
 *
 * @param {{ development: boolean }} options whether the packages for development are needed too
 * @returns {Promise<boolean>}
 */
export async function isInstalled({ development }) {
  const wanted = await packagesOf(inProject('package-lock.json'));
  const present = await packagesOf(inProject('node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([place, { version, optional, dev, link }]) => {
    if (place === '' || optional || link || (dev && !development)) return true;
    return present[place]?.version === version;
  });
}

/**
 * Installs exactly what the lock file says, development packages included whatever NODE_ENV is: the
 * build needs some of them.
 *
 * @returns {Promise<void>}
 * @throws {Failure} `install_failed`
 */
export async function install() {
  const npm = findNpm();
  if (npm === undefined) {
    throw new Failure('npm_missing', '找不到 npm npm was not found; start with npm start.');
  }
  await runQuietly([npm, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    log: 'install',
    failure: {
      code: 'install_failed',
      message: '安装失败 The packages could not be installed',
    },
  });
}

/** npm's program: the one that runs us, else the one that came with this Node. */
function findNpm() {
  const beside = path.dirname(process.execPath);
  return [
    process.env.npm_execpath ?? '',
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((file) => /npm-cli\.c?js$/.test(file) && existsSync(file));
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, LockedPackage> | undefined>}
 */
async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
