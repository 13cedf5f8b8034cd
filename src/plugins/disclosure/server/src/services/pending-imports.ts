import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type {
  CatalogueImportPreview,
  CatalogueImportState,
  CatalogueImportStatus,
} from '../../../contracts/catalogue-imports';
import { fileError } from '../domain/import-refused';
import {
  bytesOfImport,
  changeImport,
  findImport,
  storeImport,
  type ImportChange,
  type ImportRow,
} from '../queries/import-rows';
import { tryLockUntilCommit } from '../queries/try-lock-until-commit';
import type { CatalogueInput } from './catalogue-import';
import { service } from './service';

const PROGRESS_MS = 500;

const INTERRUPTED = {
  code: 'interrupted',
  message: '导入被中断，未写入任何内容，请重新提交 / Interrupted; nothing was written',
};

/** A transaction that runs an import holds this lock: who gets it knows that nobody does. */
const lockOf = (token: string) => `disclosure_imports:${token}`;

/** Imports from the panel: previewed, then committed while the panel watches, on whatever node. */
export const createPendingImports = ({ strapi }: { strapi: Core.Strapi }) => {
  const running = new Set<Promise<void>>();
  // Progress must be seen while the import's own transaction is open.
  const db = () => strapi.db.connection;

  const change = (token: string, from: CatalogueImportState[], to: ImportChange) =>
    changeImport(db(), { token, from }, to);

  const reporter = (token: string) => {
    let last = 0;
    let written = Promise.resolve();
    return {
      report: (done: number, total: number) => {
        if (Date.now() - last < PROGRESS_MS) return;
        last = Date.now();
        written = written.then(async () => {
          await change(token, ['running'], { done, total });
        });
      },
      finish: () => written,
    };
  };

  /** Runs the import; `started` is called once its state can be asked for. */
  const run = async (row: ImportRow, started: () => void): Promise<void> =>
    strapi.db.transaction(async ({ trx }) => {
      const { token } = row;
      if (!(await tryLockUntilCommit(trx, lockOf(token)))) return;
      const mine = await change(token, ['previewed', 'failed'], {
        state: 'running',
        done: 0,
        error: null,
      });
      started();
      if (!mine) return;
      const progress = reporter(token);
      await service(strapi, 'catalogueImport').commit(
        {
          bytes: await bytesOfImport(trx, token),
          fileName: row.file_name,
          siteCode: row.site_code,
          areaName: row.area_name ?? undefined,
        },
        {
          userId: row.user_id ?? undefined,
          onProgress: progress.report,
          async beforeCommit(inner, result) {
            await progress.finish();
            const all = { done: result.rows, total: result.rows };
            await changeImport(
              inner,
              { token, from: ['running'] },
              { state: 'done', result, ...all }
            );
          },
        }
      );
    });

  const fail = async (token: string, error: unknown): Promise<void> => {
    const known = fileError(error);
    if (!known) strapi.log.error(error);
    await change(token, ['running', 'failed', 'previewed'], {
      state: 'failed',
      error: known
        ? { code: known.code, message: known.message }
        : {
            code: 'internal',
            message: '导入失败，未写入任何内容 / The import failed; nothing was written',
          },
    });
  };

  const find = async (token: string): Promise<ImportRow> => {
    const row = await findImport(db(), token);
    if (row) return row;
    throw new errors.NotFoundError('没有这次导入，或已过期，请重新上传', {
      code: 'import_not_found',
    });
  };

  /** A process that died in the middle leaves `running` behind, and nothing else. */
  const findAlive = async (token: string): Promise<ImportRow> => {
    const row = await find(token);
    if (row.state !== 'running') return row;
    await strapi.db.transaction(async ({ trx }) => {
      if (!(await tryLockUntilCommit(trx, lockOf(token)))) return;
      await changeImport(
        trx,
        { token, from: ['running'] },
        { state: 'failed', error: INTERRUPTED }
      );
    });
    return find(token);
  };

  return {
    /** The site an import is for. @throws NotFoundError `import_not_found` */
    siteOf: async (token: string): Promise<string> => (await find(token)).site_code,

    async preview(input: CatalogueInput, userId: number | null): Promise<CatalogueImportPreview> {
      const preview = await service(strapi, 'catalogueImport').preview(input);
      const token = randomBytes(24).toString('base64url');
      await storeImport(db(), { ...input, token, userId, areaName: input.areaName ?? null });
      return { token, ...preview };
    },

    /** Starts the import in the background; once only, however often it is asked for. */
    async commit(token: string): Promise<CatalogueImportState> {
      const row = await findAlive(token);
      if (row.state === 'running' || row.state === 'done') return row.state;
      await new Promise<void>((resolve) => {
        const work = run(row, resolve)
          .catch((error: unknown) => fail(token, error))
          .finally(() => {
            running.delete(work);
            resolve();
          });
        running.add(work);
      });
      return (await find(token)).state;
    },

    async status(token: string): Promise<CatalogueImportStatus> {
      const { state, done, total, result, error } = await findAlive(token);
      return { state, done, total, ...(result ? { result } : {}), ...(error ? { error } : {}) };
    },

    /** When all imports of this process have ended. */
    async settled(): Promise<void> {
      await Promise.all(running);
    },
  };
};
