import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * @param {number} pid
 * @returns {boolean} whether a process with this id exists, whoever owns it
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  // A killed child that its parent has not yet reaped still answers to signal 0.
  return processState(pid) !== 'Z';
}

/**
 * When the process began, in the kernel's own units: with the id it tells a process from a later one
 * that was given the same id.
 *
 * @param {number} pid
 * @returns {string} '' where the system does not say
 */
export function startOf(pid) {
  return statFields(pid)?.[19] ?? '';
}

/**
 * @param {number} pid
 * @returns {string} the name of the running program, '' when unknown
 */
export function programOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** @param {number} pid */
function processState(pid) {
  return statFields(pid)?.[0] ?? '';
}

/**
 * The fields of /proc/PID/stat after the program's name, which may itself hold spaces and brackets.
 *
 * @param {number} pid
 */
function statFields(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
