import type { Core } from '@strapi/strapi';

/**
 * Paths of the media folders of these sites and of all folders below them.
 * Sequential on `upload_folders`: a few hundred rows, and RBAC conditions know no prefix match.
 */
export const folderPathsOf = async (
  strapi: Core.Strapi,
  codes: readonly string[]
): Promise<string[]> => {
  if (codes.length === 0) return [];
  const { rows } = await strapi.db.connection.raw<{ rows: { path: string }[] }>(
    `select f.path from upload_folders f
       join sites_sites s on f.path = s.folder_path or f.path like s.folder_path || '/%'
      where s.code = any(?)`,
    [[...codes]]
  );
  return rows.map(({ path }) => path);
};
