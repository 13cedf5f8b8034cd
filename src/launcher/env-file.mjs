import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import util from 'node:util';

import { codeOf, explainSystemError } from './failure.mjs';
import { inProject } from './project.mjs';

const file = inProject('.env');

/**
 * Puts the lines of `.env` into the environment, where the operator has not set them.
 *
 * @returns {Promise<void>}
 */
export async function loadEnvFile() {
  for (const [name, value] of Object.entries(util.parseEnv(await read()))) {
    if (process.env[name] === undefined) process.env[name] = value;
  }
}

/**
 * Adds lines to `.env`, and to the environment. A line that is there keeps its place; only an empty
 * one (`NAME=`) is filled in. The file is readable by its owner alone.
 *
 * @param {Record<string, string>} values
 * @returns {Promise<void>}
 */
export async function addToEnvFile(values) {
  let text = await read();
  if (text !== '' && !text.endsWith('\n')) text += '\n';
  for (const [name, value] of Object.entries(values)) {
    const empty = new RegExp(`^${name}=[ \\t]*$`, 'm');
    if (empty.test(text)) text = text.replace(empty, `${name}=${value}`);
    else text += `${name}=${value}\n`;
  }
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await chmod(draft, 0o600);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw explainSystemError(error, file);
  }
  Object.assign(process.env, values);
}

async function read() {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw explainSystemError(error, file);
  }
}
