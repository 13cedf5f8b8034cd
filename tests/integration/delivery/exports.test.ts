import { get as request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { guardCell } from '../../../src/plugins/disclosure/server/src/tables/cell-text';
import { csvText } from '../../../src/plugins/delivery/server/src/domain/spreadsheet-text';
import { columnsOf } from '../../../src/plugins/delivery/server/src/domain/table';
import type { createResources } from '../../../src/plugins/delivery/server/src/services/resources';
import type { TestApp } from '../../helpers/app';
import { createCounty, recordOf, type County } from '../../helpers/county';
import { statementsOf } from '../../helpers/statements';
import { workbookRows, type ReadRow } from '../../helpers/read-workbook';
import { createTopic, publishNotice, startDelivery } from './fixture';

let app: TestApp;
let county: County;
let port: number;

const FORMATS = ['csv', 'xlsx', 'jsonl'];

beforeAll(async () => {
  app = await startDelivery();
  const { httpServer } = app.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, resolve));
  ({ port } = httpServer.address() as AddressInfo);
  county = await createCounty(app.strapi, { code: 'yingjiang' });
  const publish = (data: Record<string, unknown>) =>
    app.strapi.documents('plugin::disclosure.record').create({
      data: { ...recordOf(county), ...data } as never,
      locale: 'zh-Hans',
      status: 'published',
    });
  await publish({ title: '=HYPERLINK("http://example.com","点")', formedOn: '2026-02-09' });
  await publish({ title: '关于“低保”，\n办理的通知', documentNumber: '113417020030001234' });
});
afterAll(() => app.stop());

/** A whole answer as bytes. */
const get = (path: string) =>
  app
    .http()
    .get(`/api/sites/${path}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
      response.on('error', (error) => done(error, null));
    });
const bodyOf = async (path: string): Promise<Buffer> =>
  (await get(path).set('Accept-Encoding', 'identity').expect(200)).body as Buffer;

const rowsOf = async (workbook: Buffer): Promise<ReadRow[]> => {
  const rows: ReadRow[] = [];
  for await (const { row } of workbookRows(Readable.from([workbook]))) rows.push(row);
  return rows;
};

const linesOf = (body: Buffer): string[] => body.toString('utf8').split('\n').slice(0, -1);
const titlesOf = async (path: string): Promise<string[]> =>
  linesOf(await bodyOf(path)).map((line) => (JSON.parse(line) as { title: string }).title);

describe('a CSV file', () => {
  test('opens in Chinese Excel: UTF-8 with its mark, CRLF, headings and labels in Chinese, long numbers whole', async () => {
    const body = await bodyOf('yingjiang/export/records.csv');
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const csv = body.toString('utf8');
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row['文号'])).toMatchObject({
      名称: '关于“低保”，\n办理的通知',
      文号: '113417020030001234\t',
      公开领域: '社会救助',
      公开事项: '政策法规文件',
      有效性: '有效',
      成文日期: '2026-02-10',
      发布日期: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/) as string,
      示例数据: '否',
    });
  });

  test('has no cell that a spreadsheet would run', async () => {
    const csv = (await bodyOf('yingjiang/export/records.csv')).toString('utf8');
    const cells = parse(csv, { bom: true }).flat();
    expect(cells).toContain('\'=HYPERLINK("http://example.com","点")');
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  test.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '公',
    ' =1',
  ])('neutralises %j if and only if the catalogue’s file does', (cell) =>
    expect(csvText(cell).startsWith("'")).toBe(guardCell(cell).startsWith("'"))
  );
});

test('a workbook holds texts as they are, as texts, under headings that stay in view', async () => {
  const file = await bodyOf('yingjiang/export/records.xlsx');
  const whole = await new ExcelJS.Workbook().xlsx.load(file as never);
  expect(whole.worksheets.map(({ name }) => name)).toEqual(['公开信息']);
  expect(whole.worksheets[0]?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  const [headings = [], ...rows] = await rowsOf(file);
  expect(headings.slice(0, 3)).toEqual(['名称', '索引号', '文号']);
  expect(rows.map(([title]) => title).sort()).toEqual([
    '=HYPERLINK("http://example.com","点")',
    '关于“低保”，\n办理的通知',
  ]);
  expect(rows.map((row) => row[2])).toContain('113417020030001234');
});

test('JSON Lines are the rows of the list', async () => {
  const list = await app.http().get('/api/sites/yingjiang/records').expect(200);
  const lines = linesOf(await bodyOf('yingjiang/export/records.jsonl'));
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    (list.body as { data: unknown }).data
  );
});

test('every resource with an export names its columns in Chinese', () => {
  const resources = app.strapi
    .plugin('delivery')
    .service<ReturnType<typeof createResources>>('resources');
  const ours = resources
    .all()
    .filter(({ name, uid }) => name !== 'sites' && !uid.startsWith('plugin::delivery.'));
  const headings = ours.flatMap((resource) =>
    columnsOf(resource).map(({ heading }) => `${resource.name} ${heading}`)
  );
  expect(ours.length).toBeGreaterThan(2);
  expect(headings.filter((heading) => !/\p{Script=Han}/u.test(heading))).toEqual([]);
});

test('codes without labels of their own are written with those of their vocabulary', async () => {
  const csv = (await bodyOf('yingjiang/export/organs.csv')).toString('utf8');
  const [organ] = parse<Record<string, string>>(csv, { bom: true, columns: true });
  expect(organ).toMatchObject({ 统一社会信用代码: '11341702486344515H', 机构名称: '县民政局' });
  expect(organ?.['机构类别']).toMatch(/\p{Script=Han}/u);
});

describe('what an export is asked for', () => {
  beforeAll(async () => {
    const topic = await createTopic(app, { title: '住房' });
    await publishNotice(app, { title: '一', number: 'x', topic, datedAt: '2025-01-01T00:00:00Z' });
    await publishNotice(app, { title: '二', number: 'x', datedAt: '2025-02-01T00:00:00Z' });
    await publishNotice(app, {
      title: '东',
      number: 'x',
      siteCode: 'north-east',
      datedAt: '2025-03-01T00:00:00Z',
    });
    const documentId = await publishNotice(app, { title: '三', number: 'y' });
    await publishNotice(app, { title: 'three', number: 'y' }, { documentId, locale: 'en' });
  });

  test.each([
    ['number=x', ['二', '一']],
    ['number=x&sort=oldest', ['一', '二']],
    ['number=x&scope=subtree', ['东', '二', '一']],
    ['number=x&from=2025-01-02', ['二']],
    ['number=y&locale=en', ['three']],
  ])('%s: as the list has it', async (query, expected) => {
    expect(await titlesOf(`north/export/notices.jsonl?${query}`)).toEqual(expected);
  });

  test.each([
    ['limit=5', 'unknown_parameter'],
    ['cursor=abc', 'unknown_parameter'],
    ['count=true', 'unknown_parameter'],
    ['colour=red', 'unknown_parameter'],
    ['sort=colour', 'bad_parameter'],
    ['number=x&number=y', 'repeated_parameter'],
  ])('%s: 400 %s', async (query, code) => {
    const answer = await app.http().get(`/api/sites/north/export/notices.csv?${query}`).expect(400);
    expect(answer.body).toHaveProperty('error.details.code', code);
  });

  test.each([
    'nowhere/export/notices.csv',
    'north%00/export/notices.csv',
    'north/export/notices.pdf',
    'north/export/secrets.csv',
  ])('%s: 404', async (path) => {
    const answer = await app.http().get(`/api/sites/${path}`).expect(404);
    expect(answer.body).toHaveProperty('error.details.code', 'not_found');
  });

  test('an empty list is a file with its headings', async () => {
    const empty = 'north/export/notices';
    const none = '?number=none';
    const headings = ['documentId', 'title', 'slug', 'locale', 'number', 'topic'];
    expect((await bodyOf(`${empty}.csv${none}`)).toString()).toBe(`\ufeff${headings.join()}\r\n`);
    expect((await bodyOf(`${empty}.jsonl${none}`)).toString()).toBe('');
    expect(await rowsOf(await bodyOf(`${empty}.xlsx${none}`))).toEqual([headings]);
  });

  test('the file is named for its site, its content and its day, and kept by nobody', async () => {
    const answer = await get('yingjiang/export/records.csv').expect(200);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
    });
    expect(answer.headers).not.toHaveProperty('etag');
    const { disposition, name } =
      /^(?<disposition>attachment); filename="yingjiang-records-\d{8}\.csv"; filename\*=UTF-8''(?<name>.*)$/.exec(
        String(answer.headers['content-disposition'])
      )?.groups ?? {};
    expect(disposition).toBe('attachment');
    expect(decodeURIComponent(name ?? '')).toMatch(/^yingjiang县-公开信息-20\d{6}\.csv$/);
  });

  test('texts are compressed for those who take it', async () => {
    const answer = await new Promise<IncomingMessage>((resolve) => {
      const headers = { 'Accept-Encoding': 'gzip' };
      request({ port, path: '/api/sites/yingjiang/export/records.csv', headers }, resolve);
    });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip' });
    expect(answer.headers.vary).toContain('Accept-Encoding');
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    expect(gunzipSync(Buffer.concat(chunks))).toEqual(await bodyOf('yingjiang/export/records.csv'));
  });
});

describe('a list larger than the buffers on its way', () => {
  const TOTAL = 20_000; // of two kilobytes that cannot be compressed to less than one
  const BATCHES = TOTAL / 500;
  const batchesIn = (statements: readonly string[]) =>
    statements.filter((sql) => sql.includes('with page as')).length;
  const PATH = '/api/sites/north/export/notices.jsonl?number=long';

  beforeAll(async () => {
    await publishNotice(app, { title: '长', number: 'long', body: '内容'.repeat(50) });
    await app.strapi.db.connection.raw(
      `insert into publications (resource, document_id, locale, site_code, slug, title, keys,
         former_keys, facets, links, sort_at, position, summary, detail)
       select resource, 'long' || n, locale, site_code, slug, title, array['long' || n], former_keys,
         facets, links, sort_at - n * interval '1 minute', position,
         (summary::jsonb || jsonb_build_object('documentId', 'long' || n, 'number',
           (select string_agg(md5(n::text || '.' || m), '') from generate_series(1, 64) m)))::json, detail
       from (select * from publications where facets @> array['number:long']) p,
         generate_series(2, ?::int) n`,
      [TOTAL]
    );
    await app.strapi.db.connection.raw('analyze publications');
  });
  beforeEach(() => app.strapi.config.set('plugin::delivery.exports.stallSeconds', 60));

  /** A reader who has taken the first bytes and then takes no more. */
  const stalled = async (path = PATH): Promise<IncomingMessage> => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ port, path, agent: false, headers: { 'Accept-Encoding': 'identity' } }, resolve).on(
        'error',
        reject
      );
    });
    await new Promise((resolve) => answer.once('readable', resolve));
    return answer;
  };
  const leave = (answer: IncomingMessage) => {
    answer.on('error', () => undefined); // of its own making
    answer.destroy();
  };
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const connectionsOpen = () =>
    promisify((done: (error: Error | null, count: number) => void) =>
      app.strapi.server.httpServer.getConnections(done)
    )();
  const connectionsUsed = () =>
    (app.strapi.db.connection.client as { pool: { numUsed: () => number } }).pool.numUsed();
  /** Waits until nothing is read from the database any more. */
  const quiet = async (): Promise<void> => {
    while ((await statementsOf(app, () => pause(300))).length > 0);
  };
  const statusOf = async (): Promise<number> => (await app.http().head(PATH)).status;
  const freed = async (): Promise<void> => {
    while ((await statusOf()) !== 200) await pause(20);
  };

  test('is whole: each document once, in order', async () => {
    const lines = linesOf(await bodyOf('north/export/notices.jsonl?number=long'));
    const ids = lines.map((line) => (JSON.parse(line) as { documentId: string }).documentId);
    expect(ids).toHaveLength(TOTAL);
    expect(new Set(ids).size).toBe(TOTAL);
    expect(ids.slice(1, 4)).toEqual(['long2', 'long3', 'long4']);
  });

  test('HEAD answers what GET would, and reads no further than the first rows', async () => {
    const statements = await statementsOf(app, async () => {
      const answer = await app.http().head(PATH).expect(200);
      expect(answer.headers['content-disposition']).toContain('attachment');
      expect(answer.headers['content-type']).toContain('ndjson');
    });
    expect(batchesIn(statements)).toBe(1);
  });

  describe.each(FORMATS)('%s', (format) => {
    const path = PATH.replace('jsonl', format);

    test('a reader who takes nothing makes nothing be read, and holds no connection', async () => {
      let answer: IncomingMessage | undefined;
      const statements = await statementsOf(app, async () => {
        answer = await stalled(path);
        await quiet();
      });
      expect(connectionsUsed()).toBe(0);
      expect(batchesIn(statements)).toBeLessThan(BATCHES);
      if (answer) leave(answer);
      await freed();
    });

    test('nothing more is read for a reader who has left', async () => {
      const statements = await statementsOf(app, async () => {
        leave(await stalled(path));
        await freed();
        await quiet();
      });
      expect(batchesIn(statements)).toBeLessThan(BATCHES);
      expect(connectionsUsed()).toBe(0);
    });
  });

  test('so many run at once and no more: the next is told when to ask again', async () => {
    const running = await Promise.all([stalled(), stalled(), stalled(), stalled()]);
    const refused = await app.http().get(PATH).set('Accept-Language', 'en').expect(503);
    expect(refused.body).toHaveProperty('error.details.code', 'busy');
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    running.forEach(leave);
    await freed();
  });

  test('who takes nothing for too long is cut off, and his place is free', async () => {
    app.strapi.config.set('plugin::delivery.exports.stallSeconds', 1);
    const answer = await stalled();
    while ((await connectionsOpen()) > 0) await pause(20);
    await expect(finished(answer.resume())).rejects.toThrow(/aborted/);
    await freed();
  });

  test('a failure in the middle breaks the connection off: no part passes for the whole', async () => {
    const { log } = app.strapi;
    const logged: unknown[] = [];
    const { error } = log;
    log.error = ((...all: unknown[]) => logged.push(all)) as never;
    const answer = await stalled();
    try {
      await app.strapi.db.connection.raw('alter table publications rename to publications_away');
      await expect(finished(answer.resume())).rejects.toThrow(/aborted/);
      expect(answer.complete).toBe(false);
      expect(JSON.stringify(logged)).toContain('/export/notices.jsonl');
    } finally {
      log.error = error;
      await app.strapi.db.connection.raw('alter table publications_away rename to publications');
    }
    await freed();
  });
});
