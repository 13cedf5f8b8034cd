import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type {
  CatalogueImportPreview,
  CatalogueImportResult,
} from '../../../contracts/catalogue-imports';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { itemFields } from '../domain/catalogue/item-fields';
import { planImport, type ImportPlan, type ResolvedRow } from '../domain/catalogue/plan-import';
import { outcomeOf, sampleOf, withholdPlan } from '../domain/import-outcome';
import { ImportRefused } from '../domain/import-refused';
import { isLimitRecognised } from '../domain/limits/is-limit-recognised';
import { parseLimit } from '../domain/limits/parse-limit';
import { readCatalogueFile, type CatalogueFile } from '../domain/read-catalogue-file';
import { resolveAreas, type KnownArea } from '../domain/resolve-areas';
import { areaCodes } from '../queries/area-codes';
import { itemsOfSite, type SiteItem } from '../queries/items-of-site';
import { lockUntilCommit } from '../queries/lock-until-commit';
import { refreshStatistics } from '../queries/refresh-statistics';
import { auditOf } from './audit';
import { publishesNow } from './gate';
import { service } from './service';

export interface CatalogueInput {
  bytes: Buffer;
  fileName: string;
  siteCode: string;
  /** The area (领域) of rows that name none themselves. */
  areaName?: string;
}

export interface CommitOptions {
  /** Marks added items as made up for the purpose of showing the system. */
  sample?: boolean;
  /** Where added items were taken from. */
  source?: string;
  /** Id of the admin user, if one is at work. */
  userId?: number;
  onProgress?: (done: number, total: number) => void;
  /** Runs in the import's own transaction, last: it is kept if and only if the import is. */
  beforeCommit?: (trx: Knex, result: CatalogueImportResult) => Promise<void>;
}

interface Planned {
  plan: ImportPlan;
  result: CatalogueImportResult;
  newAreas: KnownArea[];
  areas: KnownArea[];
  rows: ResolvedRow[];
  existing: SiteItem[];
}

/**
 * Brings catalogues (公开标准目录) into a site. Rows that can be read are imported in one transaction,
 * all or none of them; the others are reported with their reason. A file that cannot be read imports
 * nothing. Within `gate.forced` what is imported is public at once, else it waits as drafts.
 */
export const createCatalogueImport = ({ strapi }: { strapi: Core.Strapi }) => {
  const read = async (input: CatalogueInput): Promise<CatalogueFile> => {
    const found = await strapi.db
      .query('plugin::sites.site')
      .count({ where: { code: input.siteCode } });
    if (found === 0) {
      throw new ImportRefused(
        'unknown_site',
        `没有站点“${input.siteCode}” / There is no site "${input.siteCode}"`
      );
    }
    return readCatalogueFile(input);
  };

  const resolve = async (trx: Knex, siteCode: string, file: CatalogueFile) => {
    const areas = (await service(strapi, 'areas').ofSite(siteCode)).map((area) => ({
      ...area,
      aliases: area.aliases ?? [],
    }));
    return { areas, ...resolveAreas(file.rows, areas, await areaCodes(trx)) };
  };

  const plan = async (trx: Knex, siteCode: string, file: CatalogueFile): Promise<Planned> => {
    let resolved = await resolve(trx, siteCode, file);
    if (resolved.created.length > 0) {
      // codes of areas are unique over all sites: who creates some takes turns
      await lockUntilCommit(trx, 'disclosure_areas');
      resolved = await resolve(trx, siteCode, file);
    }
    const { rows, areas, created: newAreas } = resolved;
    const existing = await itemsOfSite(trx, siteCode);
    const { plan, errors } = withholdPlan(planImport({ rows, existing }), {
      existing,
      errorSheets: file.errorSheets,
      rows,
    });
    const result = outcomeOf(plan, { rows: file.inputRows, errors: [...file.errors, ...errors] });
    return { plan, result, newAreas, areas: [...areas, ...newAreas], rows, existing };
  };

  const write = async (
    trx: Knex,
    { plan, rows, existing }: Planned,
    { siteCode, options }: { siteCode: string; options: CommitOptions }
  ): Promise<void> => {
    const now = new Date();
    const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
    const places = new Map(rows.map((row, index) => [row, index + 1]));
    const input = (row: ResolvedRow) => ({
      areaCode: row.areaCode,
      fields: itemFields(row),
      position: places.get(row) ?? 0,
    });
    const stored = new Map(existing.map((item) => [item.documentId, item]));
    const isSettled = (documentId: string, row: ResolvedRow) => {
      const item = stored.get(documentId);
      return (
        item?.position === places.get(row) &&
        isDeepStrictEqual(JSON.parse(item?.limitRules ?? '[]'), parseLimit(row.limitText).rules)
      );
    };
    await service(strapi, 'itemWriter').write(trx, {
      add: plan.add.map(({ row }) => input(row)),
      change: plan.change.map(({ documentId, row }) => ({ documentId, ...input(row) })),
      settle: plan.unchanged
        .filter(({ documentId, row }) => !isSettled(documentId, row))
        .map(({ documentId, row }) => ({ documentId, ...input(row) })),
      retire: plan.retire.map(({ documentId }) => documentId),
      origin: {
        siteCode,
        sample: options.sample ?? false,
        source: options.source ?? null,
        userId: options.userId ?? null,
        now,
        publish: publishesNow(strapi),
      },
      today: calendar.dayOf(now),
      onProgress: options.onProgress,
    });
  };

  /** Figures and the first of each kind; changes nothing. */
  const preview = async (input: CatalogueInput): Promise<Omit<CatalogueImportPreview, 'token'>> => {
    const file = await read(input);
    const planned = await strapi.db.transaction(({ trx }) => plan(trx, input.siteCode, file));
    const names = new Map(planned.areas.map(({ code, name }) => [code, name]));
    return {
      fileName: input.fileName,
      columns: file.columns,
      unrecognisedLimits: file.rows.filter((row) => !isLimitRecognised(row.limitText)).length,
      newAreas: planned.newAreas.map(({ name }) => name),
      ...planned.result,
      sample: sampleOf(planned.plan, (code) => names.get(code) ?? code),
    };
  };

  /**
   * Plans anew and writes, in one transaction. Imports of one site take turns: the second is planned
   * on what the first has left.
   */
  const commit = async (
    input: CatalogueInput,
    options: CommitOptions = {}
  ): Promise<CatalogueImportResult> => {
    const file = await read(input);
    const { siteCode } = input;
    const done = await strapi.db.transaction(async ({ trx }) => {
      await lockUntilCommit(trx, `disclosure_items:import:${siteCode}`);
      const planned = await plan(trx, siteCode, file);
      await service(strapi, 'areas').create(siteCode, planned.newAreas);
      await write(trx, planned, { siteCode, options });
      const { rows, added, changed, retired } = planned.result;
      await auditOf(strapi).write(trx, {
        ...{ kind: 'content', action: 'import_catalogue', siteCode },
        after: { fileName: input.fileName, rows, added, changed, retired },
      });
      await options.beforeCommit?.(trx, planned.result);
      return planned.result;
    });
    await refreshStatistics(strapi.db.connection, done.added);
    return done;
  };

  return {
    preview,
    commit,

    /**
     * @throws {TableError} · {ImportRefused} when nothing of the file can be imported
     */
    importFile: async (
      input: CatalogueInput & CommitOptions & { dryRun?: boolean }
    ): Promise<CatalogueImportResult> => {
      if (!input.dryRun) return commit(input, input);
      const { rows, added, changed, unchanged, retired, merged, errors } = await preview(input);
      return { rows, added, changed, unchanged, retired, merged, errors };
    },
  };
};
