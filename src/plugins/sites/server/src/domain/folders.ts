/** A site's folder in the media library; `path` is Strapi's chain of ids, `/1/5`. */
export interface SiteFolder {
  readonly code: string;
  readonly path: string;
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** The site whose folder holds this path, or null outside all of them. */
export const siteOfPath = (folders: readonly SiteFolder[], path: string): string | null =>
  folders.find((folder) => isWithin(path, folder.path))?.code ?? null;

/** The folders on the way down to these: what one must see to get there. */
export const pathsAbove = (folders: readonly SiteFolder[]): string[] => {
  const above = folders.flatMap(({ path }) => {
    const parts = path.split('/').slice(1, -1);
    return parts.map((_part, index) => `/${parts.slice(0, index + 1).join('/')}`);
  });
  return [...new Set(above)];
};
