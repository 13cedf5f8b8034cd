import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { closureOf } from './closure';

const root = path.resolve(__dirname, '../../..');
const run = promisify(execFile);

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface BareApp {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * What `create-strapi` leaves behind, in a temporary folder, with the tarballs installed as npm would:
 * unpacked in `node_modules`, what they and Strapi depend on beside them (linked from ours), nothing else.
 */
export async function createBareApp(tarballs: readonly string[]): Promise<BareApp> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gongkai-bare-'));
  const modules = path.join(folder, 'node_modules');
  const plugins: Manifest[] = [];
  for (const tarball of tarballs) plugins.push(await unpack(tarball, modules));
  const ours = await readManifest(root);
  const dependencies: Record<string, string> = {};
  for (const { name, version } of plugins) dependencies[name] = version;
  for (const name of ['@strapi/strapi', 'pg', ...applicationBrings]) {
    dependencies[name] = ours.dependencies?.[name] ?? '';
  }
  const wanted = [
    dependencies,
    ...plugins.flatMap((one) => [one.dependencies, one.peerDependencies]),
  ];
  for (const name of closureOf(
    wanted.flatMap((list) => Object.keys(list ?? {})),
    root
  )) {
    await link(name, modules);
  }
  await cp(path.join(__dirname, 'files'), folder, { recursive: true });
  await mkdir(path.join(folder, 'src/api'), { recursive: true });
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  const manifest = { name: 'bare-app', version: '0.0.0', private: true, dependencies };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

const applicationBrings = ['react', 'react-dom', 'react-router-dom', 'styled-components'];

/** For node in a bare app: a linked package is where the link is, as an installed one would be. */
export const bareEnvironment = {
  NODE_ENV: 'production',
  NODE_PRESERVE_SYMLINKS: '1',
  NODE_PRESERVE_SYMLINKS_MAIN: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
};

async function unpack(tarball: string, modules: string): Promise<Manifest> {
  const draft = path.join(modules, '.unpacking');
  await mkdir(draft, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', draft]);
  const manifest = await readManifest(path.join(draft, 'package'));
  await cp(path.join(draft, 'package'), path.join(modules, manifest.name), { recursive: true });
  await rm(draft, { recursive: true });
  return manifest;
}

/** Optional packages of other systems are in the lock file and not on the disk. */
async function link(name: string, modules: string): Promise<void> {
  const target = path.join(root, 'node_modules', name);
  if (!existsSync(target)) return;
  await mkdir(path.dirname(path.join(modules, name)), { recursive: true });
  await symlink(target, path.join(modules, name), 'junction');
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
