import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { ensure } from './embedded-postgres.mjs';
import { isRoot } from './postgres/account.mjs';
import { stopServer } from './postgres/server.mjs';
import { isAlive } from './process-identity.mjs';

/**
 * A throw-away server for the tests: prints `{ "url": … }` on one line, lives until its standard input
 * closes, and then leaves nothing. The tests hold the other end, so it cannot outlive them, however
 * they end.
 */

const prefix = 'gongkai-test-';
// A root user's own temporary folder may be closed to the account the server runs under.
const parent = isRoot ? '/tmp' : os.tmpdir();

await removeLeftovers();
const folder = await mkdtemp(path.join(parent, `${prefix}${process.pid}-`));
await chmod(folder, 0o755);
const password = randomBytes(18).toString('base64url');

// The tests make and drop databases.
const { ownerUrl, release } = await ensure({
  folder: path.join(folder, 'home'),
  password,
  durable: false,
});
process.stdout.write(`${JSON.stringify({ url: ownerUrl })}\n`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.on('close', async () => {
  await release();
  await rm(folder, { recursive: true, force: true });
});

/** What a test database that was itself killed has left. */
async function removeLeftovers() {
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : NaN;
    if (Number.isNaN(owner) || isAlive(owner)) continue;
    const left = path.join(parent, name);
    try {
      await stopServer(path.join(left, 'home', 'postgres'));
      await rm(left, { recursive: true, force: true });
    } catch {
      // Another user's, or being removed by another run.
    }
  }
}
