import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { codeOf } from '../failure.mjs';
import { isAlive, programOf } from '../process-identity.mjs';

/** @typedef {{ pid: number, port: number, status: string }} Postmaster */

/**
 * The server that runs on a data folder, by the file it keeps there (PostgreSQL manual, "Database File
 * Layout": pid, folder, start, port, socket folder, address, shared memory, status, a line each).
 * The file of a dead server is removed.
 *
 * @param {string} data
 * @returns {Promise<Postmaster | undefined>}
 */
export async function findPostmaster(data) {
  const file = path.join(data, 'postmaster.pid');
  /** @type {string[]} */
  let lines;
  try {
    lines = (await readFile(file, 'utf8')).split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!isPostgres(pid)) {
    // PostgreSQL itself only checks that some process has this id, and would refuse to start.
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]) || 0, status: (lines[7] ?? '').trim() };
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  const program = programOf(pid);
  return program === '' || /postgres/.test(program);
}
