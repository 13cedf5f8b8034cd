import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { inProject } from '../project.mjs';
import { importsOf, packageOf } from './imports.mjs';
import { sourcesOf } from './plugins.mjs';

/** @typedef {import('./plugins.mjs').Plugin} Plugin */

/** A second copy of any of these breaks Strapi: the application brings them. */
const fromTheApplication =
  /^@strapi\/|^(react|react-dom|react-router-dom|react-intl|styled-components)$/;

/**
 * Whether a plugin's `package.json` says what its code uses, in the versions we test with.
 *
 * @param {Plugin} plugin
 * @param {Plugin[]} plugins
 * @returns {Promise<string[]>} one sentence each
 */
export async function manifestProblems(plugin, plugins) {
  const { dependencies, peerDependencies } = plugin.manifest;
  const root = JSON.parse(await readFile(inProject('package.json'), 'utf8')).dependencies;
  const versions = Object.fromEntries(
    plugins.map((one) => [one.manifest.name, one.manifest.version])
  );
  const used = await usedBy(plugin, plugins);
  const problems = [];
  for (const [name, version] of Object.entries(dependencies)) {
    if (fromTheApplication.test(name) || name in versions) {
      problems.push(`${name} belongs in peerDependencies`);
    } else if (version !== root[name]) {
      problems.push(`${name} is ${version}, the application has ${root[name]}`);
    }
    if (!used.has(name)) problems.push(`${name} is in dependencies and nothing imports it`);
  }
  for (const [name, range] of Object.entries(peerDependencies)) {
    const wanted = versions[name] ?? peerRange(name, root[name]);
    if (range !== wanted) problems.push(`peer ${name} is ${range} and should be ${wanted}`);
  }
  for (const name of used) {
    if (name in versions && !(name in peerDependencies)) {
      problems.push(`calls ${name}, which is not in its peerDependencies`);
    }
  }
  if (!existsSync(path.join(plugin.folder, 'README.md'))) problems.push('README.md is missing');
  return problems.map((problem) => `${plugin.name}: ${problem}`);
}

/**
 * @param {string} name
 * @param {string | undefined} version
 */
function peerRange(name, version = 'not in the application') {
  return name.startsWith('@strapi/') ? version : `^${version.split('.')[0]}.0.0`;
}

/**
 * @param {Plugin} plugin
 * @param {Plugin[]} plugins
 * @returns {Promise<Set<string>>} packages imported, and plugins whose services are called
 */
async function usedBy(plugin, plugins) {
  const used = new Set();
  for (const file of await sourcesOf(plugin)) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = await readFile(file, 'utf8');
    for (const { specifier } of importsOf(file, text)) used.add(packageOf(specifier));
    for (const [, called] of text.matchAll(/\bplugin\(\s*'([a-z-]+)'\s*\)/g)) {
      const other = plugins.find((one) => one.name === called && one !== plugin);
      if (other) used.add(other.manifest.name);
    }
  }
  return used;
}
