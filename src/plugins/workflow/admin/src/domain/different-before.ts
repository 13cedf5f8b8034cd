import type { Version } from '../../../contracts/versions';

/** The newest version before a given one that says something else; publishing keeps the same words. */
export const differentBefore = (
  versions: readonly Version[],
  version: Version
): Version | undefined =>
  versions
    .slice(versions.findIndex(({ id }) => id === version.id) + 1)
    .find(({ hash }) => hash !== version.hash);
