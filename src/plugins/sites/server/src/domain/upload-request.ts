import { z } from 'zod';

type Fields = Record<string, unknown>;

const fields = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

/** What an admin route of the media library does, to which files and folders. */
export interface UploadRequest {
  /** Row ids of files it reads or changes. */
  readonly files: readonly number[];
  /** Row ids of folders it changes. */
  readonly folders: readonly number[];
  /** Where it puts what exists; null is the root. */
  readonly moves: readonly (number | null)[];
  /** Where it puts what it makes; null where it does not say. */
  readonly makes: readonly (number | null)[];
}

export interface UploadParts {
  readonly id: unknown;
  readonly body: unknown;
}

const id = z.coerce.number().int().nonnegative();
const place = z
  .union([
    z.null(),
    z.literal('').transform(() => null),
    z.literal('null').transform(() => null),
    id,
  ])
  .optional();
const ids = z.preprocess((value) => value ?? [], z.array(id));

const info = z.looseObject({ folder: place });
const infos = z.preprocess((value) => {
  const list = value === undefined || value === null ? [] : [value].flat();
  return list.flatMap((one) =>
    typeof one === 'string' ? [JSON.parse(one) as unknown].flat() : one
  );
}, z.array(info));

/** `fileInfo` in every form the upload takes: none, one, a list; objects or JSON. Throws on malformed. */
export const fileInfos = (body: unknown) => infos.parse(fields(body)['fileInfo']);

const NOTHING: UploadRequest = { files: [], folders: [], moves: [], makes: [] };

const moved = (body: unknown) =>
  fileInfos(body).flatMap(({ folder }) => (folder === undefined ? [] : [folder]));
const one = ({ id: file, body }: UploadParts): UploadRequest => ({
  ...NOTHING,
  files: [id.parse(file)],
  moves: moved(body),
});
const made = ({ body }: UploadParts): UploadRequest => {
  const given = fileInfos(body).map(({ folder }) => folder ?? null);
  return { ...NOTHING, makes: given.length > 0 ? given : [null] };
};
const updates = z.array(z.looseObject({ id, fileInfo: info.optional() }));

/** By the stock handler's name. A handler that is not here is for super administrators. */
const READERS: Record<string, (parts: UploadParts) => UploadRequest> = {
  'admin-upload.upload': (parts) => (parts.id ? one(parts) : made(parts)),
  'admin-upload.uploadFile': made,
  'admin-upload.uploadFromUrls': ({ body }) => ({
    ...NOTHING,
    makes: [place.parse(fields(body)['folderId']) ?? null],
  }),
  'admin-upload.updateFileInfo': one,
  'admin-upload.replaceFile': one,
  'admin-upload.bulkUpdateFileInfo': ({ body }) => {
    const parsed = updates.parse(fields(body)['updates']);
    return {
      ...NOTHING,
      files: parsed.map((update) => update.id),
      moves: parsed.flatMap(({ fileInfo }) =>
        fileInfo?.folder === undefined ? [] : [fileInfo.folder]
      ),
    };
  },
  'admin-file.find': () => NOTHING,
  'admin-file.findOne': (parts) => ({ ...NOTHING, files: [id.parse(parts.id)] }),
  'admin-file.destroy': (parts) => ({ ...NOTHING, files: [id.parse(parts.id)] }),
  'admin-file.generateAIMetadata': ({ body }) => ({
    ...NOTHING,
    files: ids.parse(fields(body)['fileIds']),
  }),
  'admin-folder.find': () => NOTHING,
  'admin-folder.findOne': () => NOTHING,
  'admin-folder.getStructure': () => NOTHING,
  'admin-folder.create': ({ body }) => ({
    ...NOTHING,
    makes: [place.parse(fields(body)['parent']) ?? null],
  }),
  'admin-folder.update': ({ id: folder, body }) => {
    const parent = place.parse(fields(body)['parent']);
    return {
      ...NOTHING,
      folders: [id.parse(folder)],
      moves: parent === undefined ? [] : [parent],
    };
  },
  'admin-folder-file.deleteMany': ({ body }) => ({
    ...NOTHING,
    files: ids.parse(fields(body)['fileIds']),
    folders: ids.parse(fields(body)['folderIds']),
  }),
  'admin-folder-file.moveMany': ({ body }) => ({
    files: ids.parse(fields(body)['fileIds']),
    folders: ids.parse(fields(body)['folderIds']),
    moves: [place.parse(fields(body)['destinationFolderId']) ?? null],
    makes: [],
  }),
  // Guarded by permissions of their own, and about no file.
  'admin-settings.getSettings': () => NOTHING,
  'admin-settings.updateSettings': () => NOTHING,
  'view-configuration.findViewConfiguration': () => NOTHING,
  'view-configuration.updateViewConfiguration': () => NOTHING,
};

/**
 * What the request is about; null for a route we do not know.
 *
 * @throws ZodError | SyntaxError when an id or `fileInfo` is malformed
 */
export const readUploadRequest = (handler: string, parts: UploadParts): UploadRequest | null =>
  READERS[handler]?.(parts) ?? null;
