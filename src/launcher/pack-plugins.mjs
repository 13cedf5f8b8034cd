import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { Failure } from './failure.mjs';
import { bundleAdmin } from './packaging/bundle-admin.mjs';
import { importProblems } from './packaging/check-imports.mjs';
import { manifestProblems } from './packaging/check-manifest.mjs';
import { compileServers } from './packaging/compile-servers.mjs';
import { filesUnder, readPlugins, sourcesOf } from './packaging/plugins.mjs';
import { publishedManifest } from './packaging/published-manifest.mjs';
import { inProject } from './project.mjs';
import { runMain } from './run-main.mjs';
import { stepsOn } from './steps.mjs';

/** @typedef {import('./packaging/plugins.mjs').Plugin} Plugin */

const build = inProject('build');
const compiled = path.join(build, '.compiled');

/**
 * `npm run pack:plugins`: every plugin as `build/gongkai-<name>-<version>.tgz`, ready to publish.
 * `npm run pack:plugins -- --check`: only whether each one's package.json says what its code uses.
 */
await runMain(async () => {
  const steps = stepsOn(process.stdout);
  const plugins = await readPlugins();
  refuse(await problemsOfSources(plugins));
  if (process.argv.includes('--check')) return 0;

  await steps.step('编译服务端 Compiling the servers', () => compileServers(plugins, compiled));
  for (const plugin of plugins) {
    await steps.step(`打包 Packing ${plugin.manifest.name}`, async () => {
      const folder = await assemble(plugin);
      const files = await filesUnder(path.join(folder, 'dist'));
      refuse(await importProblems({ plugin, root: path.join(folder, 'dist'), files }));
      steps.say(`  ${path.relative(inProject(), await pack(folder))}`);
    });
  }
  await rm(compiled, { recursive: true });
  return 0;
});

/** @param {Plugin[]} plugins */
async function problemsOfSources(plugins) {
  const lists = await Promise.all(
    plugins.map(async (plugin) => [
      ...(await manifestProblems(plugin, plugins)),
      ...(await importProblems({ plugin, root: plugin.folder, files: await sourcesOf(plugin) })),
    ])
  );
  return lists.flat();
}

/**
 * @param {Plugin} plugin
 * @returns {Promise<string>} the folder that becomes the package
 */
async function assemble(plugin) {
  const folder = path.join(build, plugin.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(path.join(compiled, plugin.name), path.join(folder, 'dist'), { recursive: true });
  if (plugin.hasAdmin) refuse(await bundleAdmin(plugin, path.join(folder, 'dist/admin')));
  const { engines } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const manifest = publishedManifest(plugin, engines.node);
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyFile(path.join(plugin.folder, 'README.md'), path.join(folder, 'README.md'));
  await copyFile(inProject('LICENSE'), path.join(folder, 'LICENSE'));
  return folder;
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the tarball
 */
async function pack(folder) {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', build],
    { cwd: folder, shell: process.platform === 'win32' }
  );
  return path.join(build, JSON.parse(stdout)[0].filename);
}

/** @param {string[]} problems */
function refuse(problems) {
  if (problems.length === 0) return;
  throw new Failure(
    'not_publishable',
    ['插件不能独立发布 The plugins cannot stand alone:', ...problems].join('\n  · ')
  );
}
