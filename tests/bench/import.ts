import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { CatalogueImportResult } from '../../src/plugins/disclosure/contracts/catalogue-imports';
import { startApp, type TestApp } from '../helpers/app';
import { createCounty, type County } from '../helpers/county';
import { forced } from '../helpers/forced';
import { comparablePublications } from '../helpers/same-publications';

/** How many times faster a row must be in bulk than through documents. */
const RATIO = 30;
const ITEMS = Number(process.env.BENCH_ITEMS ?? 20_000);
const RECORDS = Number(process.env.BENCH_RECORDS ?? 100_000);
const SAMPLE = Number(process.env.BENCH_SAMPLE ?? 300);
const WARM_UP = 30;
const ALIKE = 50;

const ITEM = 'plugin::disclosure.item';
const RECORD = 'plugin::disclosure.record';
const REPORT = path.resolve(__dirname, '../../.cache/bench/import.json');

let app: TestApp;
let bulk: County;
let single: County;

jest.setTimeout(30 * 60_000);

beforeAll(async () => {
  app = await startApp();
  bulk = await createCounty(app.strapi, { code: 'bulk' });
  single = await createCounty(app.strapi, { code: 'single' });
});
afterAll(() => app.stop());

const itemOf = (index: number) => ({
  areaCode: ['social-assistance', 'elderly-care'][index % 2],
  number: String(index + 1),
  level1: `一级事项${index % 200}`,
  level2: `二级事项第${index}号`,
  content: `办理条件；申请材料；办理流程；监督电话（${index}）`,
  basis: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
  limitText: '自信息形成或者变更之日起20个工作日内，公示7个工作日',
  subjectText: '县民政局',
  subjects: ['县民政局'],
  channels: ['website', 'reading_point'],
  audience: 'public',
  methods: ['proactive'],
  openLevels: ['county'],
});

const tableOf = (count: number): Buffer =>
  Buffer.from(
    [
      '领域,序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,公开方式,公开层级',
      ...Array.from({ length: count }, (_, index) => {
        const item = itemOf(index);
        const area = item.areaCode === 'elderly-care' ? '养老服务' : '社会救助';
        return [
          ...[area, item.number, item.level1, item.level2, item.content, item.basis],
          ...[item.limitText, item.subjectText, '■政府网站 ■公开查阅点', '全社会', '主动', '县级'],
        ].join(',');
      }),
    ].join('\n')
  );

const recordOf = (index: number) => {
  const day = `${2010 + (index % 15)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  return {
    title: `关于做好第${index}批城乡困难群众临时救助工作的通知`,
    summary: `现将第${index}批临时救助有关事项通知如下。`,
    body: `<p>各乡镇人民政府：</p><table><tbody><tr><td>户数</td><td>${index}</td></tr></tbody></table>`,
    keywords: ['临时救助', '困难群众'],
    documentNumber: `民〔${day.slice(0, 4)}〕${index}号`,
    theme: 'social_assistance',
    genre: 'notice',
    attribute: 'proactive',
    formedOn: day,
  };
};
const publishedAt = (index: number) => `${recordOf(index).formedOn}T02:00:00.000Z`;

const importItems = (siteCode: string, count: number): Promise<CatalogueImportResult> =>
  forced(app.strapi, () =>
    app.strapi
      .plugin('disclosure')
      .service('catalogueImport')
      .importFile({ siteCode, bytes: tableOf(count), fileName: 'bench.csv' })
  );

const createItem = async (index: number) => {
  await app.strapi.documents(ITEM).create({
    data: { siteCode: single.code, position: index + 1, ...itemOf(index) } as never,
    status: 'published',
  });
};

const importRecords = (items: string[], { from, count }: { from: number; count: number }) =>
  forced(app.strapi, () =>
    app.strapi
      .plugin('disclosure')
      .service('recordImport')
      .importRecords({
        siteCode: bulk.code,
        records: Array.from({ length: count }, (_, step) => ({
          ...recordOf(from + step),
          publishedAt: publishedAt(from + step),
          organ: '11341702486344515H',
          item: items[(from + step) % items.length],
        })),
      })
  );

const createRecord = async (index: number, items: string[]) => {
  await app.strapi.documents(RECORD).create({
    data: {
      ...recordOf(index),
      siteCode: single.code,
      firstPublishedAt: publishedAt(index),
      organ: single.organ,
      item: items[index % items.length],
    } as never,
    locale: 'zh-Hans',
    status: 'published',
  });
};

const itemIds = async (siteCode: string): Promise<string[]> => {
  const rows = (await app.strapi.db.query(ITEM).findMany({
    select: ['documentId'],
    where: { siteCode, publishedAt: { $notNull: true }, level2: { $contains: '二级事项第' } },
    orderBy: { position: 'asc' },
    limit: ALIKE,
  })) as { documentId: string }[];
  return rows.map(({ documentId }) => documentId);
};

const msPerRow = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / count;
};

const oneByOne = async (
  { from, count }: { from: number; count: number },
  each: (index: number) => Promise<void>
) => {
  for (let index = from; index < from + count; index += 1) await each(index);
};

test('items and records come in by bulk many times faster than through documents, and the same', async () => {
  // the same first rows through both ways: the items replace those of the helper in `bulk`
  await oneByOne({ from: 0, count: ALIKE }, createItem);
  await importItems(bulk.code, ALIKE);
  const ids = { bulk: await itemIds(bulk.code), single: await itemIds(single.code) };
  await importRecords(ids.bulk, { from: 0, count: ALIKE });
  await oneByOne({ from: 0, count: ALIKE }, (index) => createRecord(index, ids.single));
  for (const resource of ['items', 'records']) {
    const [one, other] = await Promise.all(
      [bulk, single].map(({ code }) =>
        comparablePublications(app.strapi, { resource, siteCode: code })
      )
    );
    const made = (rows: unknown[] = []) =>
      rows.filter((row) => !JSON.stringify(row).includes('政策法规文件'));
    expect(made(one)).toHaveLength(ALIKE);
    expect(made(one).map(withoutNumbers)).toEqual(made(other).map(withoutNumbers));
  }

  const measured = [];
  const warm = { from: 1_000, count: WARM_UP };
  const sample = { from: 2_000, count: SAMPLE };
  await oneByOne(warm, createItem);
  const itemsSingle = await msPerRow(SAMPLE, () => oneByOne(sample, createItem));
  const itemsBulk = await msPerRow(ITEMS - ALIKE, () => importItems(bulk.code, ITEMS));
  measured.push(rowOf('items', ITEMS - ALIKE, [itemsBulk, itemsSingle]));
  await oneByOne(warm, (index) => createRecord(index, ids.single));
  const recordsSingle = await msPerRow(SAMPLE, () =>
    oneByOne(sample, (index) => createRecord(index, ids.single))
  );
  const recordsBulk = await msPerRow(RECORDS, () =>
    importRecords(ids.bulk, { from: 10_000, count: RECORDS })
  );
  measured.push(rowOf('records', RECORDS, [recordsBulk, recordsSingle]));

  await mkdir(path.dirname(REPORT), { recursive: true });
  await writeFile(REPORT, `${JSON.stringify(measured, null, 2)}\n`);
  const header = 'kind      rows    bulk ms/row   documents ms/row   ratio';
  const lines = measured.map(
    ({ kind, rows, bulkMs, documentsMs, ratio }) =>
      `${kind.padEnd(8)} ${String(rows).padStart(6)}   ${bulkMs.toFixed(3).padStart(11)}   ${documentsMs.toFixed(3).padStart(16)}   ${ratio.toFixed(1).padStart(5)}`
  );
  process.stdout.write(`\n${[header, ...lines].join('\n')}\n\n`);
  expect(measured.filter(({ ratio }) => ratio < RATIO)).toEqual([]);
});

const rowOf = (kind: string, rows: number, [bulkMs, documentsMs]: [number, number]) => ({
  kind,
  rows,
  bulkMs,
  documentsMs,
  documentsSample: SAMPLE,
  ratio: documentsMs / bulkMs,
});

/** Sites number their records each for itself, in the order in which they come. */
const withoutNumbers = (row: unknown): unknown =>
  JSON.parse(JSON.stringify(row).replace(/11341702486344515H\/\d{6}-\d{5}/g, 'INDEX'));
