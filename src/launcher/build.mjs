import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { inProject, projectRoot } from './project.mjs';
import { runQuietly } from './run-child.mjs';

/**
 * The compiled application in `dist` and its stamp: a hash of the sources each part was made from.
 * Removed before building and written last, so that an interrupted build is never taken for whole.
 *
 * @typedef {{ server?: string, admin?: string }} Stamp
 */

const dist = inProject('dist');
const stampFile = path.join(dist, '.gongkai-build.json');

/**
 * @returns {Promise<{ server: boolean, admin: boolean }>} which parts are as their sources say
 */
export async function isBuilt() {
  const [stamp, now] = await Promise.all([readStamp(), stampOfSources()]);
  return { server: stamp.server === now.server, admin: stamp.admin === now.admin };
}

/**
 * Compiles the server: three seconds.
 *
 * @returns {Promise<void>}
 */
export async function buildServer() {
  const stamp = await readStamp();
  await rm(stampFile, { force: true });
  // Without its stamp the folder may be a torn one, in which the compiler would skip unchanged files.
  if (stamp.server === undefined) await removeCompiled();
  await runQuietly(['node_modules/typescript/bin/tsc'], { log: 'build', failure: buildFailure });
  await prune();
  const { server } = await stampOfSources();
  await writeFile(stampFile, JSON.stringify({ ...stamp, server }));
}

/**
 * Builds the server and the admin panel: `strapi build`.
 *
 * @returns {Promise<void>}
 */
export async function buildAll() {
  const before = await stampOfSources();
  await rm(stampFile, { force: true });
  await removeCompiled();
  await runQuietly(['node_modules/@strapi/strapi/bin/strapi.js', 'build'], {
    log: 'build',
    failure: buildFailure,
    env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  await writeFile(stampFile, JSON.stringify(before));
}

const buildFailure = { code: 'build_failed', message: '构建失败 The build failed' };

/** @returns {Promise<Stamp>} */
async function readStamp() {
  try {
    return JSON.parse(await readFile(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

async function stampOfSources() {
  const common = ['package-lock.json', 'tsconfig.json', ...(await filesUnder('config'))];
  const sources = await filesUnder('src');
  const isAdmin = (/** @type {string} */ file) => /^src\/(plugins\/[^/]+\/)?admin\//.test(file);
  const isServer = (/** @type {string} */ file) => !isAdmin(file);
  const isShared = (/** @type {string} */ file) =>
    /^src\/plugins\/[^/]+\/(package\.json|contracts\/)/.test(file);
  const settings = Object.entries(process.env)
    .filter(([name]) => name === 'PUBLIC_URL' || name.startsWith('STRAPI_ADMIN_'))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return {
    server: await hashOf([...common, ...sources.filter(isServer)], []),
    admin: await hashOf(
      [...common, ...sources.filter((file) => isAdmin(file) || isShared(file))],
      settings
    ),
  };
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} what the build reads, with forward slashes, relative to the project
 */
async function filesUnder(folder) {
  const entries = await readdir(inProject(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')
    )
    .filter((file) => !/^src\/launcher\/|\/(dist|node_modules)\/|\.test\.[a-z]+$|\.md$/.test(file))
    .sort();
}

/**
 * @param {string[]} files
 * @param {string[]} settings
 */
async function hashOf(files, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) {
    hash.update(`\0${file}\0`);
    hash.update(await readFile(inProject(file)));
  }
  return hash.digest('hex');
}

/** Everything but the admin panel, which a running server may be serving. */
async function removeCompiled() {
  for (const name of await readdir(dist).catch(() => [])) {
    if (name !== 'build') await rm(path.join(dist, name), { recursive: true, force: true });
  }
}

/** Strapi loads every file of `dist/config`: one whose source is gone must go too. */
async function prune() {
  for (const part of ['config', 'src']) {
    const entries = await readdir(path.join(dist, part), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      const source = inProject(path.relative(dist, file));
      const candidates = [source, source.replace(/\.js$/, '.ts')];
      const found = await Promise.all(
        candidates.map((each) => stat(each).then(Boolean, () => false))
      );
      if (!found.includes(true)) await rm(file);
    }
  }
}
