import { readFile, rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ImportRefused } from '../domain/import-refused';
import { storableText } from '../domain/storable-text';
import { auditOf } from '../services/audit';
import { service } from '../services/service';
import { forcedBy, forceReason } from './forced-by';
import { TABLE_LIMITS } from '../tables/sheet';
import { TableError } from '../tables/table-error';

const uploadForm = z.object({
  siteCode: storableText(64).min(1),
  areaName: storableText(100).trim().optional(),
});
const upload = z.object({
  filepath: z.string(),
  originalFilename: storableText(1000).nullable(),
  size: z.number(),
});
const importKey = z.strictObject({ token: storableText(100).min(1) });
const commitBody = importKey.extend({ reason: forceReason.optional() });
const exportQuery = z.strictObject({
  siteCode: storableText(64).min(1),
  area: storableText(100).optional(),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});

const parse = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new errors.ValidationError(`${issue?.path.join('.')}: ${issue?.message}`, {
    code: 'bad_parameter',
    field: issue?.path.join('.'),
  });
};

/** What is wrong with a file, as an answer. */
const answerFileError = (error: unknown): never => {
  if (error instanceof TableError) {
    const details = { code: error.code, ...error.details, messageEn: error.messageEn };
    if (error.code === 'too_large') throw new errors.PayloadTooLargeError(error.message, details);
    throw new errors.ValidationError(error.message, details);
  }
  if (error instanceof ImportRefused) {
    throw new errors.ValidationError(error.message, { code: error.code });
  }
  throw error;
};

type Uploads = Record<string, unknown>;

/** The panel's import wizard and export. */
export const createCatalogueFilesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const requireSite = (ctx: Context, siteCode: string): Promise<unknown> =>
    strapi.plugin('sites').service('reach').require(ctx['state'].user, siteCode);

  const requireImport = async (ctx: Context, token: string): Promise<void> => {
    await requireSite(ctx, await service(strapi, 'pendingImports').siteOf(token));
  };

  const read = async (uploaded: unknown) => {
    const file = upload.safeParse(uploaded);
    if (!file.success) {
      throw new errors.ValidationError('请选择一个文件（file）', {
        code: 'no_file',
        field: 'file',
      });
    }
    if (file.data.size > TABLE_LIMITS.fileBytes) {
      throw new TableError('too_large', {
        limit: TABLE_LIMITS.fileBytes / 1024 / 1024,
        bytes: file.data.size,
      });
    }
    return {
      bytes: await readFile(file.data.filepath),
      fileName: file.data.originalFilename ?? 'file',
    };
  };

  return {
    async preview(ctx: Context) {
      const uploads = (ctx.request as unknown as { files?: Uploads }).files ?? {};
      try {
        const form = parse(uploadForm, (ctx.request as unknown as { body: unknown }).body ?? {});
        await requireSite(ctx, form.siteCode);
        const user = ctx['state'].user as { id: number };
        ctx.body = {
          data: await service(strapi, 'pendingImports').preview(
            {
              ...(await read(uploads['file'])),
              siteCode: form.siteCode,
              areaName: form.areaName || undefined,
            },
            user.id
          ),
        };
      } catch (error) {
        answerFileError(error);
      } finally {
        // Strapi cleans up after uploads of its own only.
        const files = Object.values(uploads).flat() as { filepath?: string }[];
        await Promise.all(
          files.flatMap(({ filepath }) => (filepath ? [rm(filepath, { force: true })] : []))
        );
      }
    },

    async commit(ctx: Context) {
      const body = (ctx.request as unknown as { body: unknown }).body;
      const { token, reason } = parse(commitBody, body);
      await requireImport(ctx, token);
      const state = await forcedBy(strapi, { ctx, reason }, () =>
        service(strapi, 'pendingImports').commit(token)
      );
      ctx.status = 202;
      ctx.body = { data: { state } };
    },

    async status(ctx: Context) {
      const { token } = parse(importKey, { token: ctx['params'].token as unknown });
      await requireImport(ctx, token);
      ctx.body = { data: await service(strapi, 'pendingImports').status(token) };
    },

    async exportCatalogue(ctx: Context) {
      const query = parse(exportQuery, ctx.query);
      await requireSite(ctx, query.siteCode);
      try {
        const { bytes, fileName } = await service(strapi, 'catalogueExport').exportFile(query);
        const { siteCode, ...after } = query;
        const entry = { kind: 'export', action: 'export_catalogue', siteCode, after } as const;
        await auditOf(strapi).write(null, entry);
        ctx.attachment(fileName);
        ctx.body = bytes;
      } catch (error) {
        answerFileError(error);
      }
    },
  };
};
