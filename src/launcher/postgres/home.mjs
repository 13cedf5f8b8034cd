import { createHash } from 'node:crypto';
import { chown, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

import { explainSystemError } from '../failure.mjs';
import { inProject, projectRoot } from '../project.mjs';
import { findServerAccount, isRoot } from './account.mjs';

/** Where a root user's servers live: a place every account can reach, whoever owns the project. */
export const systemFolder = '/var/lib/gongkai';

/**
 * The folder of one embedded server: its data, log and lock, and the account it runs under.
 *
 * @typedef {object} Home
 * @property {string} folder
 * @property {string} data the cluster: `<folder>/postgres`
 * @property {string} log
 * @property {string} lock
 * @property {import('./account.mjs').Account} account
 */

/**
 * Chooses the folder of the project's own server.
 *
 * As an ordinary user: `.data` in the project. As root: a folder under /var/lib/gongkai, unless an
 * ordinary user has already begun one in the project. `GONGKAI_DATA` goes before both.
 *
 * @param {string | undefined} configured `GONGKAI_DATA`
 * @returns {Promise<string>} absolute
 */
export async function chooseHomeFolder(configured) {
  if (configured) return path.resolve(projectRoot, configured);
  const inside = inProject('.data');
  if (!isRoot) return inside;
  const owner = await ownerOf(path.join(inside, 'postgres'));
  if (owner !== undefined && owner.uid !== 0) return inside;
  const hash = createHash('sha256').update(projectRoot).digest('hex').slice(0, 8);
  const name = path.basename(projectRoot).replace(/[^\w.-]/g, '_');
  return path.join(systemFolder, `${name}-${hash}`);
}

/**
 * Makes the folder if need be, closed to everybody but the server's account.
 *
 * @param {string} folder
 * @returns {Promise<Home>}
 */
export async function openHome(folder) {
  const data = path.join(folder, 'postgres');
  const account = isRoot ? await serverAccount(data) : undefined;
  try {
    // Parents may stay open to all; what counts is the folder itself.
    await mkdir(path.dirname(folder), { recursive: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (account && (await ownerOf(folder))?.uid === 0) {
      await chown(folder, account.uid, account.gid);
    }
  } catch (error) {
    throw explainSystemError(error, folder);
  }
  return {
    folder,
    data,
    log: path.join(folder, 'postgres.log'),
    lock: path.join(folder, 'launcher.lock'),
    account,
  };
}

/** @param {string} data */
async function serverAccount(data) {
  const owner = await ownerOf(data);
  return owner !== undefined && owner.uid !== 0 ? owner : findServerAccount();
}

/** @param {string} file */
async function ownerOf(file) {
  try {
    const { uid, gid } = await stat(file);
    return { uid, gid };
  } catch {
    return undefined;
  }
}
