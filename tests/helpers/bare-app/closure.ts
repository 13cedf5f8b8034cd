import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * The packages at the top of `node_modules` that npm would install for these, by the lock file: what
 * nobody asks for is not there, so that a dependency left out of a manifest is missed.
 *
 * @returns names, without the wanted ones that the lock file does not know
 */
export function closureOf(wanted: readonly string[], root: string): Set<string> {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const versions = new Map<string, Locked[]>();
  for (const [place, locked] of Object.entries(lock.packages)) {
    const name = place.split('node_modules/').at(-1) ?? '';
    versions.set(name, [...(versions.get(name) ?? []), locked]);
  }
  const found = new Set<string>();
  const queue = [...wanted];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !versions.has(name)) continue;
    found.add(name);
    for (const locked of versions.get(name) ?? []) {
      const { dependencies, optionalDependencies, peerDependencies } = locked;
      queue.push(...Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }));
    }
  }
  return found;
}
