import { startApp, type TestApp } from '../../helpers/app';
import { createCounty, recordOf, type County } from '../../helpers/county';
import { statementsOf } from '../../helpers/statements';

let app: TestApp;
let county: County;

beforeAll(async () => {
  app = await startApp();
  county = await createCounty(app.strapi, { code: 'shuxi' });
  await app.strapi.documents('plugin::disclosure.record').create({
    data: recordOf(county) as never,
    locale: 'zh-Hans',
    status: 'published',
  });
});
afterAll(() => app.stop());

/** Strapi's own timers and what catches up with search after the start run beside the requests. */
const ofRequest = (statement: string) =>
  statement.includes('publications') && !statement.includes('search_version');

/** Copies the one real publication until there are `total` records. */
const growTo = async (total: number) => {
  await app.strapi.db.connection.raw(
    `insert into publications (resource, document_id, locale, site_code, slug, title, keys,
       former_keys, facets, links, sort_at, position, summary, detail, search_version)
     select resource, 'copy' || n, locale, site_code, slug || n, title, array['copy' || n],
       former_keys, facets, links, sort_at - n * interval '1 minute', position, summary, detail, search_version
     from (select * from publications where resource = 'records' and document_id not like 'copy%') p,
       generate_series((select count(*) from publications where resource = 'records'), ?::int - 1) n`,
    [total]
  );
  await app.strapi.db.connection.raw('analyze publications');
};

const LEVELS = `{ site(code: "shuxi") { records(first: 25) { edges { node { title
  item { title records { title organ { title } } } } } } } }`;

describe.each([1_000, 200_000])('with %i records', (total) => {
  beforeAll(() => growTo(total), 120_000);

  test.each([
    ['a page of 25', '/records?limit=25'],
    ['a page of an area and a year', '/records?limit=25&area=social-assistance&year=2026'],
    ['a page of one item', '/records?limit=25&item={item}'],
  ])('%s is one statement', async (_, path) => {
    const statements = await statementsOf(app, async () => {
      const page = await app.http().get(`/api/sites/shuxi${path.replace('{item}', county.item)}`);
      expect(page.status).toBe(200);
      expect((page.body as { data: unknown[] }).data).toHaveLength(25);
    });
    expect(statements.filter(ofRequest).slice(1)).toEqual([]);
  });

  test('a page deep in the list reads no more rows than it shows', async () => {
    const { rows } = await app.strapi.db.connection.raw<{ rows: { 'QUERY PLAN': string }[] }>(
      `explain select p.id from publications p
       where p.resource = 'records' and p.site_code = 'shuxi' and p.locale = 'zh-Hans'
         and p.deleted_at is null and (p.sort_at, p.id) < (now() - interval '10 hours', 5)
       order by p.sort_at desc, p.id desc limit 26`
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('publications_by_date');
    expect(plan).not.toContain('Sort');
  });

  test('a GraphQL list with two levels of links is at most 5 statements', async () => {
    const statements = await statementsOf(app, async () => {
      const answer = await app.http().post('/graphql').send({ query: LEVELS }).expect(200);
      expect(answer.body).not.toHaveProperty('errors');
    });
    expect(statements.filter(ofRequest).slice(5)).toEqual([]);
  });
});
