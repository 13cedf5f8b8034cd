import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ImportError } from '../../../contracts/catalogue-imports';
import { ImportRefused } from '../domain/import-refused';
import { publicationProblems } from '../domain/record-problems';
import { recordInput, type RecordInput, type RecordLine } from '../domain/record-input';
import { recordRows } from '../domain/record-row';
import { rememberingCalendar } from '../domain/remembering-calendar';
import { slugOf, uniqueSlug } from '../domain/slug';
import { insertRecords } from '../queries/insert-records';
import { itemsForRecords, type ItemForRecords } from '../queries/items-for-records';
import { lockUntilCommit } from '../queries/lock-until-commit';
import { recordsByIndexNumber } from '../queries/records-by-index-number';
import { refreshStatistics } from '../queries/refresh-statistics';
import { slugsOfSite } from '../queries/slugs-of-site';
import { newDocumentId } from './new-document-id';
import { auditOf } from './audit';
import { gateOf, publishesNow } from './gate';
import { service } from './service';

const UID = 'plugin::disclosure.record';
const BATCH = 1_000;

export interface RecordImport {
  siteCode: string;
  records: Iterable<RecordLine>;
  /** Id of the admin user, if one is at work. */
  userId?: number;
  onProgress?: (done: number, total: number) => void;
}

/** `rows` = added + unchanged + rows with errors. */
export interface RecordImportResult {
  rows: number;
  added: number;
  /** There already, with the same index number (索引号) and content. */
  unchanged: number;
  errors: ImportError[];
}

interface Candidate {
  row: number;
  input: RecordInput;
  item: ItemForRecords;
  organ: { id: number; uscc: string };
}

interface Surroundings {
  items: ReadonlyMap<string, ItemForRecords>;
  organs: ReadonlyMap<string, { id: number; uscc: string }>;
}

const problem = (row: number, column: string | null, [code, message]: [string, string]) => ({
  row,
  column,
  code,
  message,
});

/** A line, checked, with what it points to; or what is wrong with it. */
const check = (line: unknown, row: number, { items, organs }: Surroundings) => {
  const parsed = recordInput.safeParse(line);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const column = issue?.path.join('.') || null;
    return problem(row, column, ['invalid', issue?.message ?? 'invalid']);
  }
  const input = parsed.data;
  const item = items.get(input.item);
  if (!item) return problem(row, 'item', ['unknown_item', `没有已发布的公开事项“${input.item}”`]);
  const organ = organs.get(input.organ);
  if (!organ) return problem(row, 'organ', ['unknown_organ', `本站没有公开主体“${input.organ}”`]);
  const [first] = publicationProblems({
    attribute: input.attribute,
    ground: input.ground ?? null,
    groundReason: input.groundReason ?? null,
    sourceUrl: input.sourceUrl ?? null,
    effectiveOn: input.effectiveOn ?? null,
    expiresOn: input.expiresOn ?? null,
    hasItem: true,
    hasOrgan: true,
  });
  return first
    ? problem(row, first.field, [first.code, first.message])
    : { row, input, item, organ };
};

const sameText = (one: string | null | undefined, other: string | null) =>
  (one ?? '') === (other ?? '');

/**
 * Brings the records of a county that moves in: within `gate.forced` published at once, each with the
 * date it was first published, else as drafts that wait for approval. Good lines are imported in one transaction, all or none; the others are reported. The
 * stored rows and public forms are those that `documents().create({ status: 'published' })` makes.
 */
export const createRecordImport = ({ strapi }: { strapi: Core.Strapi }) => {
  const surroundings = async (trx: Knex, siteCode: string): Promise<Surroundings> => {
    const items = new Map<string, ItemForRecords>();
    for (const item of await itemsForRecords(trx, siteCode)) {
      for (const name of [item.slug, item.code])
        if (name && !items.has(name)) items.set(name, item);
      items.set(item.documentId, item);
    }
    const organs = (await strapi.db
      .query('plugin::sites.organ')
      .findMany({ select: ['id', 'uscc'], where: { siteCode } })) as { id: number; uscc: string }[];
    return { items, organs: new Map(organs.map((organ) => [organ.uscc, organ])) };
  };

  /** Lines whose index number is there already, in the site or twice in the file, are not added. */
  const sortOut = async (trx: Knex, siteCode: string, candidates: readonly Candidate[]) => {
    const numbers = candidates.flatMap(({ input }) => input.indexNumber ?? []);
    const stored = new Map(
      (numbers.length ? await recordsByIndexNumber(trx, { siteCode, numbers }) : [])
        .reverse()
        .map((record) => [record.index_number, record])
    );
    const seen = new Set<string>();
    const fresh: Candidate[] = [];
    const errors: ImportError[] = [];
    let unchanged = 0;
    for (const candidate of candidates) {
      const { input, row } = candidate;
      const number = input.indexNumber || null;
      const there = number === null ? undefined : stored.get(number);
      if (number === null || (!there && !seen.has(number))) {
        if (number) seen.add(number);
        fresh.push(candidate);
      } else if (
        there?.title === input.title &&
        sameText(input.summary, there.summary) &&
        sameText(input.body, there.body) &&
        sameText(input.documentNumber, there.document_number)
      ) {
        unchanged += 1;
      } else {
        const message = `索引号“${number}”已被另一条信息使用 / The index number is taken`;
        errors.push(problem(row, 'indexNumber', ['index_number_taken', message]));
      }
    }
    return { fresh, unchanged, errors };
  };

  const store = async (
    trx: Knex,
    fresh: readonly Candidate[],
    { siteCode, userId, onProgress }: Omit<RecordImport, 'records'>
  ): Promise<void> => {
    const now = new Date();
    const calendar = rememberingCalendar(await strapi.plugin('sites').service('calendar').load());
    const today = calendar.dayOf(now);
    const taken = await slugsOfSite(trx, { table: 'disclosure_records', siteCode });
    const site = await strapi.db
      .query('plugin::sites.site')
      .findOne({ where: { code: siteCode }, select: ['defaultLocale'] });
    const defaultLocale = String(site?.defaultLocale ?? 'zh-Hans');
    const numbers = await service(strapi, 'indexNumbers').allot(
      trx,
      siteCode,
      fresh.map(({ input, organ }) => ({
        uscc: organ.uscc,
        date: input.formedOn ?? today,
        given: input.indexNumber || null,
      }))
    );
    const placed = (candidate: Candidate, index: number) => {
      const { input, item, organ } = candidate;
      const slug = uniqueSlug(slugOf(input.title), (other) => taken.has(other));
      taken.add(slug);
      const firstPublishedAt = input.publishedAt ? new Date(input.publishedAt) : now;
      const place = {
        documentId: newDocumentId(strapi, UID),
        slug,
        indexNumber: numbers[index] ?? '',
        locale: input.locale ?? defaultLocale,
        limitRules: item.limitRules,
        itemDraftId: item.draftId,
        itemPublishedId: item.publishedId,
        organId: organ.id,
        firstPublishedAt,
      };
      return recordRows(input, place, { calendar, today }).map((row) => ({
        ...row,
        firstPublishedAt,
      }));
    };
    const publisher = strapi.plugin('delivery').service('publisher');
    const versions = strapi.plugin('workflow').service('versions');
    const publish = publishesNow(strapi);
    const kind = publish ? 'published' : 'imported';
    for (let start = 0; start < fresh.length; start += BATCH) {
      const rows = fresh
        .slice(start, start + BATCH)
        .flatMap((candidate, offset) => placed(candidate, start + offset));
      await insertRecords(trx, { siteCode, rows, userId: userId ?? null, now, publish });
      const documentIds = [...new Set(rows.map((row) => row.document_id))];
      const locales = [...new Set(rows.map((row) => row.locale))];
      await versions.keep(trx, { uid: UID, documentIds, locales }, { kind });
      if (publish) await gateOf(strapi).noteBulk(trx, { uid: UID, documentIds });
      await publisher.refresh(UID, documentIds);
      onProgress?.(Math.min(start + BATCH, fresh.length), fresh.length);
    }
  };

  return {
    /** @throws {ImportRefused} `unknown_site` */
    async importRecords({ records, ...input }: RecordImport): Promise<RecordImportResult> {
      const { siteCode } = input;
      if (!(await strapi.db.query('plugin::sites.site').count({ where: { code: siteCode } }))) {
        throw new ImportRefused('unknown_site', `没有站点“${siteCode}” / There is no such site`);
      }
      const result = await strapi.db.transaction(async ({ trx }) => {
        await lockUntilCommit(trx, `disclosure_records:import:${siteCode}`);
        const known = await surroundings(trx, siteCode);
        const candidates: Candidate[] = [];
        const errors: ImportError[] = [];
        let rows = 0;
        for (const line of records) {
          rows += 1;
          const checked = check(line, rows, known);
          if ('input' in checked) candidates.push(checked);
          else errors.push(checked);
        }
        const sorted = await sortOut(trx, siteCode, candidates);
        await store(trx, sorted.fresh, input);
        const { unchanged } = sorted;
        const added = sorted.fresh.length;
        await auditOf(strapi).write(trx, {
          ...{ kind: 'content', action: 'import_records', siteCode },
          after: { rows, added, unchanged },
        });
        return {
          rows,
          added,
          unchanged,
          errors: [...errors, ...sorted.errors].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
        };
      });
      await refreshStatistics(strapi.db.connection, result.added);
      return result;
    },
  };
};
