import type { SearchHit } from '../../../src/plugins/delivery/server/src/domain/search/search-contract';
import { startApp, type TestApp } from '../../helpers/app';
import { QUERIES, type Query } from './search-queries';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi
    .plugin('sites')
    .service('seeds')
    .sampleOnce(() => undefined);
}, 120_000);
afterAll(() => app.stop());

const titlesOf = async ({ q, site = 'yingjiang', with: rest }: Query): Promise<string[]> => {
  const parameters = new URLSearchParams({ q, ...rest });
  const { body } = await app.http().get(`/api/sites/${site}/search?${parameters.toString()}`);
  return (body as { data: SearchHit[] }).data.map(({ title }) => title);
};

test('there are at least 60 queries', () => {
  expect(Object.values(QUERIES).flat().length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(QUERIES))('%s', (_, queries) => {
  test.each(queries.map((query) => [query.q, query] as const))('%s', async (__, query) => {
    const titles = await titlesOf(query);
    const { first } = query;
    expect(titles.slice(0, first.length)).toEqual(
      first.map((title) => expect.stringMatching(`^${title}`) as string)
    );
  });
});
