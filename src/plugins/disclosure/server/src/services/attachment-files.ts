import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface AttachmentFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Of the media library; its root if there is none. */
  readonly folder: number | null;
}

interface Uploads {
  upload(input: {
    data: { fileInfo: object };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number }[]>;
}

/**
 * Puts a file into the media library, by the way uploads of editors take.
 *
 * @returns ids of the stored files
 */
export const storeAttachment = async (
  strapi: Core.Strapi,
  { name, bytes, folder }: AttachmentFile
): Promise<number[]> => {
  const uploads = strapi.plugin('upload').service<Uploads>('upload');
  const place = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
  const filepath = path.join(place, 'file');
  try {
    await writeFile(filepath, bytes);
    const stored = await uploads.upload({
      data: { fileInfo: { name, ...(folder === null ? {} : { folder }) } },
      files: {
        filepath,
        originalFilename: name,
        mimetype: TYPES[path.extname(name)] ?? 'application/octet-stream',
        size: bytes.length,
      },
    });
    return stored.map(({ id }) => id);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};
