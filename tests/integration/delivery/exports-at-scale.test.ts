import { get as request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { startApp } from '../../helpers/app';
import { createCounty, recordOf } from '../../helpers/county';
import { createTestDatabase, type TestDatabase } from '../../helpers/database';
import { workbookRows } from '../../helpers/read-workbook';
import { startSecondNode, type SecondNode } from '../../helpers/second-node';

const TOTAL = 200_000;

/**
 * What an export may add to the memory of the process (resident, at its highest), in bytes. The
 * files are 182 MB as CSV and 251 MB as JSON Lines; the workbook is those rows compressed.
 */
const BOUND = 100 * 1024 * 1024;

/** The heap a server has: what it cannot hold in this it cannot hold. */
const HEAP_MEGABYTES = 256;

let database: TestDatabase;
let server: SecondNode;

beforeAll(async () => {
  database = await createTestDatabase();
  const app = await startApp({ database: { ...database, drop: async () => undefined } });
  const county = await createCounty(app.strapi, { code: 'yingjiang' });
  await app.strapi.documents('plugin::disclosure.record').create({
    data: { ...recordOf(county), summary: '为困难群众提供临时救助。'.repeat(20) } as never,
    locale: 'zh-Hans',
    status: 'published',
  });
  await app.strapi.db.connection.raw(
    `insert into publications (resource, document_id, locale, site_code, slug, title, keys,
       former_keys, facets, links, sort_at, position, phase, search_version, summary, detail)
     select resource, 'copy' || n, locale, site_code, slug || n, title, array['copy' || n],
       former_keys, facets, links, sort_at - n * interval '1 minute', position,
       phase, search_version, (summary::jsonb || jsonb_build_object('documentId', 'copy' || n))::json, detail
     from (select * from publications where resource = 'records') p, generate_series(2, ?::int) n`,
    [TOTAL]
  );
  await app.strapi.db.connection.raw('analyze publications');
  await app.stop();
  server = await startSecondNode(database.url, {
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}`,
  });
}, 400_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const open = (extension: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const address = `${server.url}/api/sites/yingjiang/export/records.${extension}`;
    request(address, { headers: { 'Accept-Encoding': 'identity' } }, resolve).on('error', reject);
  });

const count = async (rows: AsyncIterable<unknown>): Promise<number> => {
  let total = 0;
  for await (const row of rows) total += row === undefined ? 0 : 1;
  return total;
};

/** How many documents a file has. */
const READERS: Record<string, (file: Readable) => Promise<number>> = {
  csv: async (file) => (await count(file.pipe(parse({ bom: true })))) - 1,
  xlsx: async (file) => (await count(workbookRows(file))) - 1,
  jsonl: (file) => count(createInterface({ input: file })),
};

/** Watches the server's memory while something is done: how far it rose above where it was. */
const risenDuring = async (work: Promise<unknown>): Promise<number> => {
  const { rss: before } = await server.memory();
  let highest = before;
  let done = false;
  const ended = work.finally(() => (done = true));
  while (!done) {
    highest = Math.max(highest, (await server.memory()).rss);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await ended;
  return highest - before;
};

test.each(Object.keys(READERS))(
  '200,000 records as %s: every one, within a bound of memory',
  async (extension) => {
    let documents = 0;
    const read = async () => {
      documents = (await READERS[extension]?.(await open(extension))) ?? 0;
    };
    const risen = await risenDuring(read());
    expect(documents).toBe(TOTAL);
    expect(risen).toBeLessThan(BOUND);
  },
  400_000
);
