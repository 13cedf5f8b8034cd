import { execFileSync } from 'node:child_process';

import { Failure } from '../failure.mjs';

/**
 * The account the server runs under; undefined = our own.
 *
 * @typedef {{ uid: number, gid: number } | undefined} Account
 */

/** Whether we are root, as whom PostgreSQL refuses to run. */
export const isRoot = process.getuid?.() === 0;

/**
 * An unprivileged system account for the server of a root user: PostgreSQL's own where the system has
 * one, else ours, made on first use.
 *
 * @returns {{ uid: number, gid: number }}
 * @throws {Failure} `no_account`
 */
export function findServerAccount() {
  const found = lookUp('postgres') ?? lookUp('gongkai') ?? create('gongkai') ?? lookUp('nobody');
  if (found === undefined) {
    throw new Failure(
      'no_account',
      'PostgreSQL 不能以 root 身份运行 PostgreSQL does not run as root and no system account could be made. Run as an ordinary user, or set DATABASE_URL.'
    );
  }
  return found;
}

/** @param {string} name */
function lookUp(name) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      );
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function create(name) {
  const attempts = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name],
    ['adduser', '-S', '-D', '-H', '-s', '/bin/false', name],
  ];
  for (const [command = '', ...args] of attempts) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch {
      continue;
    }
    return lookUp(name);
  }
  return undefined;
}
