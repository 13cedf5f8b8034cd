import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { pathsAbove } from '../domain/folders';
import type { Reach } from '../domain/reach';
import { fileInfos, readUploadRequest, type UploadRequest } from '../domain/upload-request';
import { service } from '../services/service';
import { refuseClosedHops } from './closed-hops';
import { beforeRoutes, reachOfRequest } from './routes';
import { siteOutOfReach, siteRequired } from './write-errors';

const LISTS: Record<string, UID.Schema> = {
  'admin-file.find': 'plugin::upload.file',
  'admin-folder.find': 'plugin::upload.folder',
  'admin-folder.findOne': 'plugin::upload.folder',
};

interface Body {
  body?: Record<string, unknown>;
  files?: { files?: unknown };
}

interface Asking {
  handler: string;
  reach: Reach;
}

interface Branch {
  id: number;
  children: Branch[];
}

const parse = (handler: string, ctx: Context): UploadRequest | null => {
  const params = ctx.params as { id?: string };
  try {
    return readUploadRequest(handler, {
      id: params.id ?? ctx.query['id'],
      body: (ctx.request as Body).body,
    });
  } catch (error) {
    throw new errors.ValidationError('上传请求格式不正确', {
      code: 'upload_malformed',
      reason: error instanceof Error ? error.message : String(error),
    });
  }
};

/** Names the editor's only site's folder where the request names none. */
const fillPlace = async (strapi: Core.Strapi, ctx: Context, { handler, reach }: Asking) => {
  const [only, ...others] = reach.codes;
  if (only === undefined || others.length > 0) throw siteRequired('folder');
  const folder = await service(strapi, 'folders').idOf(only);
  const request = ctx.request as Body;
  const body = (request.body ??= {});
  if (handler === 'admin-folder.create') body['parent'] = folder;
  else if (handler === 'admin-upload.uploadFromUrls') body['folderId'] = folder;
  else {
    const given = fileInfos(body);
    const files = [request.files?.files ?? []].flat() as { originalFilename?: string }[];
    const infos: typeof given =
      given.length > 0 ? given : files.map((file) => ({ name: file.originalFilename }));
    const placed = infos.map((info) => ({ ...info, folder: info.folder ?? folder }));
    body['fileInfo'] = placed.length === 1 ? placed[0] : placed;
  }
};

/** The folders in reach, and those one walks through to get there. */
const visiblePaths = async (strapi: Core.Strapi, reach: Reach): Promise<string[]> => {
  const folders = service(strapi, 'folders');
  return [...pathsAbove(await folders.of(reach)), ...(await folders.pathsOf(reach))];
};

/** Lists show the folders in reach and the way to them, and are not asked for anything else. */
const narrowList = async (strapi: Core.Strapi, ctx: Context, { handler, reach }: Asking) => {
  const uid = LISTS[handler];
  if (!uid) return;
  refuseClosedHops(strapi, { uid, query: ctx.query });
  delete ctx.query['populate'];
  if (uid === 'plugin::upload.file') return;
  const visible = await visiblePaths(strapi, reach);
  const asked = ctx.query['filters'];
  const allowed = { path: { $in: visible } };
  ctx.query = {
    ...ctx.query,
    filters: asked ? { $and: [asked, allowed] } : { $and: [allowed] },
  };
};

const prune = (branches: readonly Branch[], visible: ReadonlySet<number>): Branch[] =>
  branches
    .filter(({ id }) => visible.has(Number(id)))
    .map((branch) => ({ ...branch, children: prune(branch.children, visible) }));

const narrowStructure = async (strapi: Core.Strapi, ctx: Context, reach: Reach) => {
  const paths = await visiblePaths(strapi, reach);
  const rows = (await strapi.db
    .query('plugin::upload.folder')
    .findMany({ select: ['id'], where: { path: { $in: paths } } })) as { id: number }[];
  const { data } = ctx.body as { data: Branch[] };
  ctx.body = { data: prune(data, new Set(rows.map(({ id }) => Number(id)))) };
};

/**
 * Before every admin route of the media library: files and folders of sites in reach, and no others.
 * Conditions of roles only reach single files; folders, destinations and bulk actions ask for none.
 *
 * @throws PolicyError `site_out_of_reach`, `site_folder_fixed` · ValidationError `site_required`,
 * `upload_malformed`, `filter_not_allowed`
 */
export const guardUploads = (strapi: Core.Strapi): void =>
  beforeRoutes(
    strapi,
    'upload',
    (handler) => async (ctx: Context, next: () => Promise<unknown>) => {
      const reach = await reachOfRequest(strapi, ctx);
      if (!reach) return next();
      const request = parse(handler, ctx);
      const folders = service(strapi, 'folders');
      if (request) await folders.requireLoose(request.folders);
      if (reach.all) return next();
      if (!request) throw siteOutOfReach('file');
      await folders.requireFiles(reach, request.files);
      await folders.requireFolders(reach, request.folders);
      const places = [...request.moves, ...request.makes].filter((place) => place !== null);
      await folders.requireFolders(reach, places);
      if (request.moves.includes(null)) throw siteOutOfReach('folder');
      if (request.makes.includes(null)) await fillPlace(strapi, ctx, { handler, reach });
      await narrowList(strapi, ctx, { handler, reach });
      const result = await next();
      if (handler === 'admin-folder.getStructure') await narrowStructure(strapi, ctx, reach);
      return result;
    }
  );
