import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { inProject } from '../project.mjs';

/**
 * A plugin of this repository and what is published of it.
 *
 * @typedef {object} Manifest
 * @property {string} name `@gongkai/sites`
 * @property {string} version
 * @property {string} description
 * @property {string} license
 * @property {Record<string, unknown>} strapi
 * @property {Record<string, unknown>} exports
 * @property {Record<string, string>} dependencies
 * @property {Record<string, string>} peerDependencies
 *
 * @typedef {object} Plugin
 * @property {string} name `sites`
 * @property {string} folder absolute
 * @property {Manifest} manifest
 * @property {boolean} hasAdmin
 */

const folders = ['server/src', 'contracts', 'admin/src'];

/** @returns {Promise<Plugin[]>} in alphabetical order */
export async function readPlugins() {
  const names = (await readdir(inProject('src/plugins'))).sort();
  return Promise.all(
    names.map(async (name) => {
      const folder = inProject('src/plugins', name);
      const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
      return {
        name,
        folder,
        manifest: { ...manifest, dependencies: manifest.dependencies ?? {} },
        hasAdmin: existsSync(path.join(folder, 'admin/src/index.ts')),
      };
    })
  );
}

/**
 * @param {Plugin} plugin
 * @returns {Promise<string[]>} its source and data files, absolute, without tests
 */
export async function sourcesOf(plugin) {
  const lists = await Promise.all(
    folders.map((folder) => filesUnder(path.join(plugin.folder, folder)))
  );
  return lists.flat().filter((file) => !/\.test\.[a-z]+$|\.md$/.test(file));
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} absolute; none where there is no such folder
 */
export async function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
