import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { inProject } from '../project.mjs';
import { runQuietly } from '../run-child.mjs';
import { filesUnder, sourcesOf } from './plugins.mjs';

/** @typedef {import('./plugins.mjs').Plugin} Plugin */

/**
 * Compiles the server side of all plugins with their declarations, and copies the data they read, into
 * `<folder>/<plugin>/{server/src,contracts}`. Types of another plugin are taken by its package's name.
 *
 * @param {Plugin[]} plugins
 * @param {string} folder emptied first
 * @returns {Promise<void>}
 */
export async function compileServers(plugins, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const project = path.join(folder, 'tsconfig.json');
  await writeFile(project, JSON.stringify(projectOf(folder)));
  await runQuietly(['node_modules/typescript/bin/tsc', '-p', project], {
    log: 'pack',
    failure: { code: 'pack_failed', message: '打包失败 The plugins do not compile' },
  });
  for (const plugin of plugins) {
    const out = path.join(folder, plugin.name);
    await copyData(plugin, out);
    await nameOtherPackages({ plugin, out, plugins });
  }
}

/** @param {string} folder */
function projectOf(folder) {
  const plugins = inProject('src/plugins');
  return {
    extends: inProject('tsconfig.json'),
    compilerOptions: {
      declaration: true,
      incremental: false,
      rootDir: plugins,
      outDir: folder,
      typeRoots: [inProject('node_modules/@types')],
    },
    include: [`${plugins}/*/server/src`, `${plugins}/*/contracts`, inProject('types')],
    exclude: ['**/*.test.ts'].map((pattern) => inProject(pattern)),
  };
}

/**
 * @param {Plugin} plugin
 * @param {string} out
 */
async function copyData(plugin, out) {
  for (const file of await sourcesOf(plugin)) {
    const relative = path.relative(plugin.folder, file);
    if (/\.tsx?$/.test(file) || relative.startsWith('admin')) continue;
    await mkdir(path.dirname(path.join(out, relative)), { recursive: true });
    await copyFile(file, path.join(out, relative));
  }
}

/**
 * `'../../delivery/server/src/domain/resource'` is a neighbour here and a package elsewhere.
 *
 * @param {{ plugin: Plugin, out: string, plugins: Plugin[] }} compiled
 */
async function nameOtherPackages({ plugin, out, plugins }) {
  const others = plugins.filter((one) => one !== plugin).map((one) => one.name);
  const neighbour = new RegExp(`(['"])(?:\\.\\./)+(${others.join('|')})/([^'"]+)\\1`, 'g');
  for (const file of await filesUnder(out)) {
    if (!file.endsWith('.d.ts')) continue;
    const text = await readFile(file, 'utf8');
    const named = text.replace(neighbour, '$1@gongkai/$2/dist/$3$1');
    if (named !== text) await writeFile(file, named);
  }
}
