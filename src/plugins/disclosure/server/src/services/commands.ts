import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Core } from '@strapi/strapi';
import type { CatalogueImportResult } from '../../../contracts/catalogue-imports';
import type { Command, CommandInput } from '../../../../delivery/server/src/domain/command';
import { fileError, ImportRefused } from '../domain/import-refused';
import type { RecordLine } from '../domain/record-input';
import { gateOf } from './gate';
import { service } from './service';

const FAILED = 1;
const WRONG_USAGE = 2;

/** Errors a person reads on a screen; `--json` has them all. */
const SHOWN = 50;

const NOTHING: CatalogueImportResult = {
  rows: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  retired: 0,
  merged: 0,
  errors: [],
};

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const report = (result: CatalogueImportResult, dryRun: boolean): string =>
  [
    dryRun ? '预览（未写入） Preview, nothing written:' : '已导入 Imported:',
    `  ${result.rows} 行：新增 ${result.added}，变更 ${result.changed}，不变 ${result.unchanged}，合并 ${result.merged}，有错 ${new Set(result.errors.flatMap(({ row, sheet }) => (row === null ? [] : [`${row} ${sheet ?? ''}`]))).size}；停用事项 ${result.retired}`,
    ...result.errors
      .slice(0, SHOWN)
      .map(
        ({ row, sheet, column, code, message }) =>
          `  ${[sheet, row === null ? null : `第 ${row} 行`, column].filter(Boolean).join(' ')} ${code}: ${message}`
      ),
    ...(result.errors.length > SHOWN ? [`  … ${result.errors.length - SHOWN} more (--json)`] : []),
  ].join('\n');

const json = ({ errors, ...figures }: CatalogueImportResult): string =>
  JSON.stringify({
    ...figures,
    errors: errors.map(({ row, column, code, message }) => ({ row, column, code, message })),
  });

/** A file that cannot be read from disk is an answer, not a crash. */
const failureOf = (error: unknown) => {
  const known = fileError(error);
  if (known) return known;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
    return {
      row: null,
      column: null,
      code: 'no_file',
      message: `无法读取文件 / Cannot read the file: ${(error as Error).message}`,
    };
  }
  throw error;
};

/** Objects of a JSON Lines file. A line that is no JSON is no record: it is reported as such. */
const readLines = async (file: string): Promise<RecordLine[]> => {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const records: RecordLine[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      records.push(JSON.parse(line.replace(/^\uFEFF/, '')) as RecordLine);
    } catch {
      throw new ImportRefused(
        'unreadable_line',
        `第 ${number} 行不是 JSON / Line ${number} is no JSON`
      );
    }
  }
  return records;
};

/** What `npm run gongkai` offers for catalogues and records. */
export const createCommands = ({ strapi }: { strapi: Core.Strapi }): Command[] => {
  /** Public at once only where a reason is given; else all of it waits for approval. */
  const within = <Result>(
    { values }: CommandInput,
    work: () => Promise<Result>
  ): Promise<Result> => {
    const reason = text(values['publish-reason'])?.trim();
    return reason ? gateOf(strapi).forced({ reason }, work) : work();
  };

  const importCatalogue = async (input: CommandInput) => {
    const { values, positionals, output } = input;
    const [file, ...more] = positionals;
    const siteCode = text(values['site']);
    if (!file || !siteCode || more.length > 0) return null;
    const dryRun = values['dry-run'] === true;
    const print = (result: CatalogueImportResult) =>
      output.print(values['json'] ? json(result) : report(result, dryRun));
    try {
      const bytes = await readFile(file);
      const result = await within(input, () =>
        service(strapi, 'catalogueImport').importFile({
          bytes,
          fileName: path.basename(file),
          siteCode,
          areaName: text(values['area']),
          dryRun,
          onProgress: (done, total) => output.progress(done, total, '导入 import'),
        })
      );
      print(result);
      return result.errors.length === 0 ? 0 : FAILED;
    } catch (error) {
      const failure = failureOf(error);
      if (values['json']) print({ ...NOTHING, errors: [failure] });
      else output.say(`${failure.code}: ${failure.message}`);
      return FAILED;
    }
  };

  const exportCatalogue = async ({ values, positionals, output }: CommandInput) => {
    const [file, ...more] = positionals;
    const siteCode = text(values['site']);
    const format = /\.(xlsx|csv)$/i.exec(file ?? '')?.[1]?.toLowerCase();
    if (!file || !siteCode || more.length > 0 || !format) return null;
    try {
      const { bytes } = await service(strapi, 'catalogueExport').exportFile({
        siteCode,
        area: text(values['area']),
        format: format as 'xlsx' | 'csv',
      });
      await writeFile(file, bytes);
      output.print(file);
      return 0;
    } catch (error) {
      const { code, message } = failureOf(error);
      output.say(`${code}: ${message}`);
      return FAILED;
    }
  };

  const importRecords = async (input: CommandInput) => {
    const { values, positionals, output } = input;
    const [file, ...more] = positionals;
    const siteCode = text(values['site']);
    if (!file || !siteCode || more.length > 0) return null;
    try {
      const records = await readLines(file);
      const result = await within(input, () =>
        service(strapi, 'recordImport').importRecords({
          siteCode,
          records,
          onProgress: (done, total) => output.progress(done, total, '导入 import'),
        })
      );
      const { rows, added, unchanged, errors } = result;
      output.print(
        values['json']
          ? JSON.stringify(result)
          : [
              `${rows} 条：新增 ${added}，已有 ${unchanged}，有错 ${errors.length}`,
              ...errors
                .slice(0, SHOWN)
                .map(({ row, column, message }) => `  第 ${row} 行 ${column ?? ''} ${message}`),
            ].join('\n')
      );
      return errors.length === 0 ? 0 : FAILED;
    } catch (error) {
      const failure = failureOf(error);
      if (values['json']) {
        output.print(JSON.stringify({ rows: 0, added: 0, unchanged: 0, errors: [failure] }));
      } else output.say(`${failure.code}: ${failure.message}`);
      return FAILED;
    }
  };

  const command = (
    definition: Omit<Command, 'run'>,
    run: (input: CommandInput) => Promise<number | null>
  ): Command => ({
    ...definition,
    async run(input) {
      const code = await run(input);
      if (code !== null) return code;
      input.output.say(`用法 Usage: ${definition.usage}`);
      return WRONG_USAGE;
    },
  });

  const site = { type: 'string', description: '站点代码 Code of the site' } as const;
  const area = { type: 'string', description: '领域 Name of the area' } as const;
  const publishReason = {
    type: 'string',
    description: '免审发布的理由；不给则存为草稿待审 Publish at once, and why; else as drafts',
  } as const;
  const asJson = { type: 'boolean', description: '只输出一个 JSON Print one object' } as const;

  return [
    command(
      {
        name: 'import catalogue',
        summary: '导入公开标准目录 Import a catalogue from .xlsx or .csv',
        usage:
          'import catalogue FILE --site CODE [--area NAME] [--publish-reason TEXT] [--dry-run] [--json]',
        options: {
          site,
          area,
          'publish-reason': publishReason,
          'dry-run': { type: 'boolean', description: '只预览 Change nothing' },
          json: asJson,
        },
      },
      importCatalogue
    ),
    command(
      {
        name: 'export catalogue',
        summary: '导出公开标准目录 Export a catalogue as the official table',
        usage: 'export catalogue FILE.xlsx|FILE.csv --site CODE [--area NAME]',
        options: { site, area },
      },
      exportCatalogue
    ),
    command(
      {
        name: 'import records',
        summary: '导入历史信息 Import records, one JSON object a line',
        usage: 'import records FILE.jsonl --site CODE [--publish-reason TEXT] [--json]',
        options: { site, 'publish-reason': publishReason, json: asJson },
      },
      importRecords
    ),
  ];
};
