import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { StoredFile } from '../../queries/checks/files-of';

/** Where a file of the local media library lies; null when it is kept elsewhere. */
const placeOf = (strapi: Core.Strapi, { url, provider }: StoredFile): string | null => {
  if (provider !== 'local' || !url.startsWith('/uploads/')) return null;
  const folder = path.join(strapi.dirs.static.public, 'uploads');
  const place = path.join(strapi.dirs.static.public, url);
  return place.startsWith(folder + path.sep) ? place : null;
};

/** Whether its bytes are gone. What is kept elsewhere is not asked for. */
export const isGone = async (strapi: Core.Strapi, file: StoredFile): Promise<boolean> => {
  const place = placeOf(strapi, file);
  if (place === null) return false;
  return stat(place).then(
    () => false,
    () => true
  );
};

/** Its bytes; null when it is kept elsewhere or gone. */
export const storedBytes = async (
  strapi: Core.Strapi,
  file: StoredFile
): Promise<Buffer | null> => {
  const place = placeOf(strapi, file);
  return place === null ? null : readFile(place).catch(() => null);
};
