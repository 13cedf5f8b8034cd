import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

interface LeftFile {
  filepath: string;
}

/**
 * Removes what a multipart request has left in the temporary folder. Strapi stores files before it
 * knows who sends them, and removes those of the field `files` alone.
 */
export const removeLeftFiles = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { files } = ctx.request as { files?: Record<string, LeftFile | LeftFile[]> };
  for (const { filepath } of Object.values(files ?? {}).flat()) {
    await rm(filepath, { force: true }).catch((error: unknown) => {
      strapi.log.warn(`A temporary file could not be removed: ${String(error)}`);
    });
  }
};
