import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';

import { importsOf, packageOf } from './imports.mjs';

/**
 * @typedef {import('./plugins.mjs').Plugin} Plugin
 * @typedef {import('./imports.mjs').Import} Import
 *
 * @typedef {object} Scope
 * @property {Plugin} plugin
 * @property {string} root the folder that must be enough: its sources, or what was compiled of them
 * @property {string[]} files to read
 */

/** Types that come with `@strapi/strapi`, and only as types. */
const typesOfStrapi = ['knex', 'koa', '@strapi/types'];

/**
 * What a package would lack once it stands alone in somebody's `node_modules`.
 *
 * @param {Scope} scope
 * @returns {Promise<string[]>} one sentence for each thing lacking
 */
export async function importProblems({ plugin, root, files }) {
  /** @type {Map<string, string[]>} */
  const problems = new Map();
  for (const file of files.filter((name) => /\.[cm]?[jt]sx?$/.test(name))) {
    for (const { specifier, typeOnly } of importsOf(file, await readFile(file, 'utf8'))) {
      const problem = specifier.startsWith('.')
        ? outside({ plugin, root, target: path.resolve(path.dirname(file), specifier), typeOnly })
        : undeclared(plugin, { specifier, typeOnly });
      if (problem) problems.set(problem, [...(problems.get(problem) ?? []), file]);
    }
  }
  return [...problems].map(([problem, [first = '', ...more]]) => {
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `${plugin.name}: ${problem} (${path.relative(root, first)}${others})`;
  });
}

/** @param {{ plugin: Plugin, root: string, target: string, typeOnly: boolean }} reach */
function outside({ plugin, root, target, typeOnly }) {
  const relative = path.relative(root, target);
  if (!relative.startsWith('..')) return undefined;
  if (!typeOnly) return `reaches outside its package at run time: ${relative}`;
  const [, other = ''] = relative.split(path.sep);
  const name = `@gongkai/${other}`;
  return name in plugin.manifest.peerDependencies
    ? undefined
    : `takes types of ${name}, which is not in its peerDependencies`;
}

/**
 * @param {Plugin} plugin
 * @param {Import} imported
 */
function undeclared({ manifest }, { specifier, typeOnly }) {
  if (isBuiltin(specifier)) return undefined;
  const name = packageOf(specifier);
  if (name in manifest.dependencies || name in manifest.peerDependencies) return undefined;
  if (typeOnly && (typesOfStrapi.includes(name) || name === manifest.name)) return undefined;
  return `imports ${name}, which is not in its package.json`;
}
