import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { Failure } from './failure.mjs';
import { inProject } from './project.mjs';
import { runMain } from './run-main.mjs';

/** `npm run licences`: what we depend on may be used under our licence, on the Nodes we promise. */

const free = /^(MIT|ISC|Apache-2\.0|MPL-2\.0|BSD-[23]-Clause|0BSD)$/;
const nodes = ['20.19.0', '22.12.0', '24.0.0'];

const require = createRequire(import.meta.url);
/** Strapi's own. @type {{ satisfies(version: string, range: string): boolean }} */
const semver = createRequire(require.resolve('@strapi/strapi/package.json'))('semver');

/**
 * @typedef {object} Installed
 * @property {string} name
 * @property {string} version
 * @property {string} [license]
 * @property {{ node?: string }} [engines]
 */

await runMain(async () => {
  const { dependencies } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const problems = [];
  for (const name of Object.keys(dependencies)) {
    /** @type {Installed} */
    const installed = JSON.parse(await read(name, 'package.json'));
    const licence = await licenceOf(installed);
    const range = installed.engines?.node ?? '*';
    console.log([name, installed.version, licence, range].join('\t'));
    if (!licence.split(' AND ').every((part) => free.test(part)))
      problems.push(`${name}: ${licence} is not a licence we may build on`);
    for (const node of nodes.filter((version) => !semver.satisfies(version, range))) {
      problems.push(`${name} does not run on Node ${node}: ${range}`);
    }
  }
  if (problems.length === 0) return 0;
  throw new Failure('licences', ['许可或版本不符 Not acceptable:', ...problems].join('\n  · '));
});

/**
 * Strapi names its licence in words: MIT for all outside folders named `ee`, which need a licence key
 * to do anything.
 *
 * @param {Installed} installed
 */
async function licenceOf({ name, license = 'none' }) {
  if (!name.startsWith('@strapi/') || license !== 'SEE LICENSE IN LICENSE') return license;
  const text = await read(name, 'LICENSE');
  return /All software outside of .* is available under the "MIT Expat" license/.test(text)
    ? 'MIT'
    : license;
}

/**
 * @param {string} name
 * @param {string} file
 */
function read(name, file) {
  return readFile(inProject('node_modules', name, file), 'utf8');
}
