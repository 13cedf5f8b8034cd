import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { siteOfPath, type SiteFolder } from '../domain/folders';
import { isInReach, type Reach } from '../domain/reach';
import { folderPathsOf } from '../queries/folder-paths-of';

const FOLDER = 'plugin::upload.folder';
const FILE = 'plugin::upload.file';
const SITE = 'plugin::sites.site';
const ROOT_NAME = '站点';
// Arbitrary, and ours alone: two nodes must not make the same folder.
const LOCK = 7_116_042;

interface Folder {
  id: number;
  path: string;
}

interface SiteRow {
  id: number;
  code: string;
  name: string;
  folderPath: string | null;
}

/** Each site's folder in the media library, under one root (站点). */
export const createFolders = ({ strapi }: { strapi: Core.Strapi }) => {
  const create = (data: { name: string; parent: number | null }): Promise<Folder> =>
    strapi.plugin('upload').service('folder').create(data) as Promise<Folder>;

  const root = async (): Promise<Folder> => {
    const found = (await strapi.db
      .query(FOLDER)
      .findOne({ where: { name: ROOT_NAME, parent: null } })) as Folder | null;
    return found ?? create({ name: ROOT_NAME, parent: null });
  };

  const outOfReach = (what: string) =>
    new errors.PolicyError(`${what}不在您的管理范围内`, { code: 'site_out_of_reach' });

  const all = async (): Promise<SiteFolder[]> => {
    const sites = (await strapi.db
      .query(SITE)
      .findMany({ select: ['code', 'folderPath'], where: { folderPath: { $notNull: true } } })) as {
      code: string;
      folderPath: string;
    }[];
    return sites.map(({ code, folderPath }) => ({ code, path: folderPath }));
  };

  const inReach = (folders: readonly SiteFolder[], reach: Reach, path: string): boolean =>
    reach.all || isInReach(reach, siteOfPath(folders, path));

  // A reach lives as long as its request, and each of a role's conditions asks again.
  const known = new WeakMap<Reach, Promise<string[]>>();

  return {
    all,

    /** Paths of all folders that the sites in reach have. */
    pathsOf(reach: Reach): Promise<string[]> {
      const paths = known.get(reach) ?? folderPathsOf(strapi, reach.codes);
      known.set(reach, paths);
      return paths;
    },

    /** The folders of the sites in reach. */
    async of(reach: Reach): Promise<SiteFolder[]> {
      const folders = await all();
      return reach.all ? folders : folders.filter(({ code }) => reach.codes.includes(code));
    },

    /** Gives every site that has none its folder, named as the site. Safe to call at any time. */
    async ensure(): Promise<void> {
      const missing = { where: { folderPath: { $null: true } }, orderBy: { id: 'asc' as const } };
      if ((await strapi.db.query(SITE).count(missing)) === 0) return;
      await strapi.db.transaction(async ({ trx }) => {
        await strapi.db.connection.raw('select pg_advisory_xact_lock(?)', [LOCK]).transacting(trx);
        const sites = (await strapi.db.query(SITE).findMany(missing)) as SiteRow[];
        if (sites.length === 0) return;
        const parent = await root();
        for (const { id, name } of sites) {
          const { path } = await create({ name, parent: parent.id });
          await strapi.db.query(SITE).update({ where: { id }, data: { folderPath: path } });
        }
      });
    },

    /** The site's folder follows its name. */
    async rename(siteCode: string, name: string): Promise<void> {
      const folder = (await all()).find(({ code }) => code === siteCode);
      if (folder) {
        await strapi.db.query(FOLDER).update({ where: { path: folder.path }, data: { name } });
      }
    },

    /**
     * Row id of the folder of a site, for uploads that name none.
     *
     * @throws NotFoundError when the site has no folder
     */
    async idOf(siteCode: string): Promise<number> {
      const folder = (await all()).find(({ code }) => code === siteCode);
      const found =
        folder &&
        ((await strapi.db
          .query(FOLDER)
          .findOne({ where: { path: folder.path } })) as Folder | null);
      if (!found) throw new errors.NotFoundError('站点没有媒体文件夹', { code: 'folder_missing' });
      return found.id;
    },

    /** @throws PolicyError `site_out_of_reach` when one of these files is another site's or nobody's */
    async requireFiles(reach: Reach, ids: readonly number[]): Promise<void> {
      if (reach.all || ids.length === 0) return;
      const files = (await strapi.db
        .query(FILE)
        .findMany({ select: ['folderPath'], where: { id: { $in: [...ids] } } })) as {
        folderPath: string;
      }[];
      const folders = await all();
      if (!files.every(({ folderPath }) => inReach(folders, reach, folderPath))) {
        throw outOfReach('文件');
      }
    },

    /** @throws PolicyError `site_out_of_reach` when one of these folders is another site's or nobody's */
    async requireFolders(reach: Reach, ids: readonly number[]): Promise<void> {
      if (reach.all || ids.length === 0) return;
      const found = (await strapi.db
        .query(FOLDER)
        .findMany({ select: ['path'], where: { id: { $in: [...ids] } } })) as Folder[];
      const folders = await all();
      if (!found.every(({ path }) => inReach(folders, reach, path))) throw outOfReach('文件夹');
    },

    /**
     * A site's folder and the root stay where they are, whoever asks: reach is read from their place.
     *
     * @throws PolicyError `site_folder_fixed`
     */
    async requireLoose(ids: readonly number[]): Promise<void> {
      if (ids.length === 0) return;
      const found = (await strapi.db
        .query(FOLDER)
        .findMany({ select: ['path'], where: { id: { $in: [...ids] } } })) as Folder[];
      const folders = await all();
      const fixed = ({ path }: Folder) =>
        folders.some((folder) => folder.path === path || folder.path.startsWith(`${path}/`));
      if (found.some(fixed)) {
        throw new errors.PolicyError('站点文件夹不能移动、重命名或删除', {
          code: 'site_folder_fixed',
        });
      }
    },
  };
};
