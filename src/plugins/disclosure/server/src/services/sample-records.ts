import type { Core } from '@strapi/strapi';
import type { SeedCounts } from '../../../../sites/server/src/domain/seeds';
import { itemPath } from '../domain/item-path';
import { attachmentBytes } from '../seeds/attachment-bytes';
import { bodyHtml } from '../seeds/plain-body';
import { RECORDS } from '../seeds/records';
import type { RecordSeed, RecordText } from '../seeds/records/record-seed';
import { storeAttachment } from './attachment-files';

const RECORD = 'plugin::disclosure.record';
const FIRST = 'zh-Hans';

/** What the records of a site refer to, by the names the seeds use. */
interface SiteContext {
  readonly siteCode: string;
  readonly items: ReadonlyMap<string, string>;
  readonly organs: ReadonlyMap<string, string>;
  /** Document ids by title; grows as records are made. */
  readonly records: Map<string, string>;
  readonly folder: number | null;
}

type Row = Record<string, string | null>;

const select = (strapi: Core.Strapi, uid: string, query: object) =>
  strapi.db.query(uid).findMany(query) as Promise<Row[]>;

/** Id of the site's folder in the media library; null before it has one. */
const folderOf = async (strapi: Core.Strapi, siteCode: string): Promise<number | null> => {
  const [site] = await select(strapi, 'plugin::sites.site', { where: { code: siteCode } });
  const path = site?.['folderPath'];
  if (!path) return null;
  const [folder] = await select(strapi, 'plugin::upload.folder', { where: { path } });
  return folder ? Number(folder['id']) : null;
};

const contextOf = async (strapi: Core.Strapi, siteCode: string): Promise<SiteContext> => {
  const items = await select(strapi, 'plugin::disclosure.item', {
    select: ['documentId', 'areaCode', 'level1', 'level2', 'level3'],
    where: { siteCode, publishedAt: null },
    // of items alike the first stands for all: `Map` keeps the last it is given
    orderBy: { position: 'desc' },
  });
  const organs = await select(strapi, 'plugin::sites.organ', { where: { siteCode } });
  const records = await select(strapi, RECORD, {
    select: ['documentId', 'title'],
    where: { siteCode, locale: FIRST, publishedAt: null },
  });
  return {
    siteCode,
    items: new Map(
      items.map((item) => [`${item['areaCode']}: ${itemPath(item)}`, String(item['documentId'])])
    ),
    organs: new Map(
      organs.map((organ) => [String(organ['shortName']), String(organ['documentId'])])
    ),
    records: new Map(
      records.map((record) => [String(record['title']), String(record['documentId'])])
    ),
    folder: await folderOf(strapi, siteCode),
  };
};

const known = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key);
  if (id === undefined) throw new Error(`The sample names what is not there: ${key}`);
  return id;
};

const textOf = ({ title, summary, body }: RecordText) => ({ title, summary, body: bodyHtml(body) });

const relationsOf = (context: SiteContext, record: RecordSeed) => ({
  item: known(context.items, `${record.area}: ${itemPath({ level1: record.item })}`),
  organ: known(context.organs, record.organ === '人民政府办公室' ? '政府办公室' : record.organ),
});

const attach = async (strapi: Core.Strapi, { folder }: SiteContext, record: RecordSeed) => {
  const ids: number[] = [];
  for (const name of record.attachments ?? []) {
    const bytes = await attachmentBytes(name, record);
    ids.push(...(await storeAttachment(strapi, { name, bytes, folder })));
  }
  return ids;
};

const metadataOf = (record: RecordSeed) => ({
  keywords: [...record.keywords],
  documentNumber: record.documentNumber,
  genre: record.genre,
  theme: record.theme,
  serviceAudience: record.serviceAudience,
  attribute: 'proactive',
  formedOn: record.formedOn,
  effectiveOn: record.effectiveOn,
  expiresOn: record.expiresOn,
  reviewOn: record.reviewOn,
  firstPublishedAt: record.publishedOn && `${record.publishedOn}T09:30:00+08:00`,
  sample: true,
});

const addRecord = async (strapi: Core.Strapi, context: SiteContext, record: RecordSeed) => {
  const relations = relationsOf(context, record);
  const earlier = (titles: readonly string[] = []) =>
    titles.map((title) => known(context.records, title));
  const attachments = await attach(strapi, context, record);
  await strapi.db.transaction(async () => {
    const documents = strapi.documents(RECORD);
    const { documentId } = await documents.create({
      locale: FIRST,
      data: {
        ...textOf(record),
        ...metadataOf(record),
        ...relations,
        siteCode: context.siteCode,
        attachments,
        amends: earlier(record.amends),
        repeals: earlier(record.repeals),
      } as never,
    });
    if (record.en) {
      await documents.update({
        documentId,
        locale: 'en',
        data: { ...textOf(record.en), ...relations, attachments } as never,
      });
    }
    if (record.publishedOn) {
      await documents.publish({ documentId, locale: FIRST });
      if (record.en) await documents.publish({ documentId, locale: 'en' });
    }
    context.records.set(record.title, documentId);
  });
};

/** Records of the pilot and of the counties that follow its catalogue; each whole or not at all. */
export const addSampleRecords = async (
  strapi: Core.Strapi,
  progress: (done: number, total: number, label: string) => void
): Promise<SeedCounts> => {
  const total = Object.values(RECORDS).flat().length;
  let done = 0;
  let added = 0;
  for (const [siteCode, records] of Object.entries(RECORDS)) {
    const context = await contextOf(strapi, siteCode);
    for (const record of records) {
      if (!context.records.has(record.title)) {
        await addRecord(strapi, context, record);
        added += 1;
      }
      done += 1;
      progress(done, total, '公开信息 records');
    }
  }
  return { records: added };
};
