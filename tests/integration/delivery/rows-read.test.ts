import type { TestApp } from '../../helpers/app';
import { startDelivery } from './fixture';

const SITES = 40;
const ROWS = 200_000;

let app: TestApp;

/** 5,000 notices at each of 40 sites below `north`, and half as many again at `north` itself. */
const fill = async () => {
  const db = app.strapi.db.connection;
  await db.raw(
    `insert into publications (resource, document_id, locale, site_code, slug, title, keys,
       former_keys, facets, links, sort_at, position, summary, detail, search_version)
     select 'sites', 'site' || n, '*', 'town-' || n, 'town-' || n, '镇', array['town-' || n], '{}',
       array['within:north', 'within:town-' || n], '{}', now(), n, s.summary, s.detail, s.search_version
     from generate_series(1, ?::int) n,
       (select * from publications where resource = 'sites' and site_code = 'north') s`,
    [SITES]
  );
  await db.raw(
    `insert into publications (resource, document_id, locale, site_code, slug, title, keys,
       former_keys, facets, links, sort_at, position, summary, detail, search_version)
     select 'notices', 'n' || n, 'zh-Hans', case when n % 3 = 0 then 'north' else 'town-' || 1 + n / 2 % ? end,
       'n' || n, '公告', array['n' || n], '{}',
       array['number:' || case when n % 20011 = 0 then 'rare' when n < 20 then 'old'
         when n % 2 = 0 then 'even' else 'odd' end],
       '{}', timestamptz '2020-01-01' + n * interval '1 minute', 0,
       summary, (summary::jsonb || '{"body":null}')::json, s.search_version
     from generate_series(1, ?::int) n,
       lateral json_build_object('documentId', 'n' || n, 'title', '公告', 'slug', 'n' || n,
         'locale', 'zh-Hans', 'number', null) summary,
       (select search_version from publications where resource = 'sites' and site_code = 'north') s`,
    [SITES, ROWS]
  );
  await db.raw('vacuum analyze publications');
};

interface Plan {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** Rows of the table a plan has looked at, shown or not. */
const rowsRead = (plan: Plan): number =>
  (plan['Relation Name'] === 'publications'
    ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
    : 0) + (plan.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), 0);

interface Statement {
  sql: string;
  bindings: unknown[];
}

/** The statements a request runs, and the rows they look at when they run again. */
const read = async (query: string) => {
  const { client } = app.strapi.db.connection;
  const statements: Statement[] = [];
  const listen = (statement: Statement) => {
    if (statement.sql.includes('with page as')) statements.push(statement);
  };
  app.strapi.db.connection.on('query', listen);
  const { body } = await app.http().get(`/api/sites/north/notices?${query}`).expect(200);
  app.strapi.db.connection.removeListener('query', listen);
  const connection = (await client.acquireConnection()) as {
    query: (statement: object) => Promise<{ rows: { 'QUERY PLAN': unknown }[] }>;
  };
  let rows = 0;
  try {
    for (const { sql, bindings } of statements) {
      const text = `explain (analyze, format json) ${sql}`;
      const [found] = (await connection.query({ text, values: bindings })).rows;
      const plan = found?.['QUERY PLAN'];
      const [{ Plan: root }] = (typeof plan === 'string' ? JSON.parse(plan) : plan) as [
        { Plan: Plan },
      ];
      rows += rowsRead(root);
    }
  } finally {
    await client.releaseConnection(connection);
  }
  return { shown: (body as { data: unknown[] }).data.length, statements: statements.length, rows };
};

beforeAll(async () => {
  app = await startDelivery();
  await fill();
}, 180_000);
afterAll(() => app.stop());

test.each([
  // what is asked for, whether far rows must be asked for too, and the most rows looked at
  ['limit=25', 25, 1, 200],
  ['limit=25&locale=en', 25, 1, 300],
  ['limit=25&number=even', 25, 1, 300],
  ['limit=25&number=rare', 3, 2, 4_200],
  ['limit=25&number=old', 6, 2, 4_200],
  ['limit=25&number=absent', 0, 2, 4_200],
  ['limit=25&scope=subtree', 25, 1, 2_500],
  ['limit=25&scope=subtree&locale=en', 25, 1, 2_500],
  ['limit=25&scope=subtree&number=odd', 25, 1, 5_000],
  ['limit=25&scope=subtree&number=rare', 9, 2, 45_000],
  ['limit=25&scope=subtree&number=absent', 0, 2, 45_000],
] as const)('%s of 200,000 reads a bounded number of rows', async (...bounds) => {
  const [query, shown, statements, most] = bounds;
  const found = await read(query);
  expect(found).toMatchObject({ shown, statements });
  expect(found.rows).toBeLessThan(most);
});
