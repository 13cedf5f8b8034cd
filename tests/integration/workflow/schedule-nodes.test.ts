import { setTimeout as sleep } from 'node:timers/promises';
import type { createSchedules } from '../../../src/plugins/workflow/server/src/services/schedules';
import { contentSql } from '../../../src/plugins/workflow/server/src/queries/content-of';
import { startApp, type TestApp } from '../../helpers/app';
import { createCounty, recordOf } from '../../helpers/county';
import { startSecondNode, type SecondNode } from '../../helpers/second-node';

type Schedules = ReturnType<typeof createSchedules>;

const RECORD = 'plugin::disclosure.record';
const LOCALE = 'zh-Hans';
const TEXTS = 500;
/** Milliseconds over which the planned moments are spread. */
const SPREAD = 20_000;

let app: TestApp;
let nodes: SecondNode[] = [];
let texts: string[];

const sql = async <Row = Record<string, number>>(text: string): Promise<Row[]> =>
  (await app.strapi.db.connection.raw(text)).rows;

const countOf = async (condition: string): Promise<number> =>
  Number((await sql(`select count(*) from workflow_schedules where ${condition}`))[0]?.['count']);

const columnsOf = async (table: string, except: string): Promise<string> => {
  const rows = await sql<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped
       and attname not in (${except})`
  );
  return rows.map(({ name }) => `"${name}"`).join(', ');
};

/** Copies of a draft, as a bulk import would make them. */
const multiply = async (documentId: string): Promise<string[]> => {
  const columns = await columnsOf('disclosure_records', `'id', 'document_id', 'slug'`);
  await sql(
    `insert into disclosure_records (document_id, slug, ${columns})
     select 'text-' || n, 'text-' || n, ${columns}
     from disclosure_records, generate_series(1, ${TEXTS}) n
     where document_id = '${documentId}' and published_at is null`
  );
  for (const table of ['disclosure_records_item_lnk', 'disclosure_records_organ_lnk']) {
    const links = await columnsOf(table, `'id', 'record_id'`);
    await sql(
      `insert into ${table} (record_id, ${links})
       select copy.id, ${links} from disclosure_records copy, ${table} l
       where copy.document_id like 'text-%' and l.record_id =
         (select id from disclosure_records where document_id = '${documentId}')`
    );
  }
  return Array.from({ length: TEXTS }, (_, index) => `text-${index + 1}`);
};

/** Signs them all, as they are. */
const approveAll = () =>
  sql(
    `insert into workflow_rounds
       (uid, document_id, locale, round, site_code, title, state, steps, two_person, hash)
     select '${RECORD}', document_id, locale, 1, site_code, title, 'approved', '[]', 'steps', hash
     from (${contentSql(app.strapi, RECORD)}
       where t.document_id like 'text-%' and t.published_at is null) now`
  );

const planAll = async (from: number): Promise<void> => {
  const schedules = app.strapi.plugin('workflow').service<Schedules>('schedules');
  const waiting = texts.map((documentId, index) => ({
    documentId,
    at: new Date(from + Math.floor((index * SPREAD) / TEXTS)),
  }));
  const planner = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { documentId, at } = next;
      const text = { uid: RECORD, documentId, locale: LOCALE };
      await schedules.plan(text, { action: 'publish', at, user: null });
    }
  };
  await Promise.all(Array.from({ length: 4 }, planner));
};

beforeAll(async () => {
  app = await startApp();
  const county = await createCounty(app.strapi, { code: 'shuxi' });
  const { documentId } = await app.strapi
    .documents(RECORD)
    .create({ data: recordOf(county) as never, locale: LOCALE });
  texts = await multiply(documentId);
  await approveAll();
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await app?.stop();
});

const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await sleep(100);
};

jest.setTimeout(180_000);

test('two nodes, 500 publications within a minute, one node killed midway: each goes out exactly once', async () => {
  // before there is a node to carry them out, and some of them past when there is
  await planAll(Date.now() + 12_000);
  const jobs = { WORKFLOW_JOBS: 'on' };
  nodes = await Promise.all([1, 2].map(() => startSecondNode(app.database.url, jobs)));
  await until(async () => (await countOf(`state = 'done'`)) >= TEXTS / 4);
  const [killed] = nodes.splice(0, 1);
  await killed?.kill();
  const atDeath = await countOf(`state = 'done'`);
  expect(atDeath).toBeLessThan(TEXTS);
  await until(async () => (await countOf(`state = 'planned'`)) === 0);

  expect(await countOf(`state = 'done'`)).toBe(TEXTS);
  const [rows] = await sql(
    `select count(*)::int as published, count(distinct document_id)::int as texts
     from disclosure_records where document_id like 'text-%' and published_at is not null`
  );
  expect(rows).toEqual({ published: TEXTS, texts: TEXTS });
  const revisions = await sql(
    `select revision, count(*)::int as texts from publications
     where resource = 'records' and deleted_at is null group by revision`
  );
  expect(revisions).toEqual([{ revision: 1, texts: TEXTS }]);
  const [steps] = await sql(
    `select count(*)::int as steps, count(distinct round_id)::int as texts from workflow_steps
     where action = 'publish'`
  );
  expect(steps).toEqual({ steps: TEXTS, texts: TEXTS });
  const [versions] = await sql(
    `select count(*)::int as versions, count(distinct document_id)::int as texts
     from workflow_versions where kind = 'published' and document_id like 'text-%'`
  );
  expect(versions).toEqual({ versions: TEXTS, texts: TEXTS });
  const [entries] = await sql(
    `select count(*)::int as entries, count(distinct subject_id)::int as texts
     from gongkai_audit.audit_entries where action = 'scheduled_publish'`
  );
  expect(entries).toEqual({ entries: TEXTS, texts: TEXTS });
});
