import type { TestApp } from '../../helpers/app';
import { createTopic, publishNotice, startDelivery } from './fixture';
import { statementsOf } from '../../helpers/statements';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery();
});
afterAll(() => app.stop());

interface Answer {
  data: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}
const ask = async (query: string, variables?: object): Promise<Answer> =>
  (await app.http().post('/graphql').send({ query, variables })).body as Answer;
const codeOf = async (query: string) => (await ask(query)).errors?.[0]?.extensions['code'];

describe('lists and links', () => {
  let topic: string;

  beforeAll(async () => {
    topic = await createTopic(app, { title: '住房' });
    const other = await createTopic(app, { title: '就业' });
    for (let n = 0; n < 30; n += 1) {
      await publishNotice(app, {
        title: `公告 ${n}`,
        body: `正文 ${n}`,
        number: 'page',
        topic: n % 2 ? topic : other,
        datedAt: new Date(Date.UTC(2026, 0, 1 + n)),
      });
    }
  });

  test('pages follow each other by the cursor of any row', async () => {
    const query = `query ($after: String) { notices(site: "north", first: 12, after: $after,
      filter: { number: "page" }) { totalCount edges { cursor node { title } }
      pageInfo { endCursor hasNextPage } } }`;
    interface Page {
      notices: {
        totalCount: number;
        edges: { cursor: string; node: { title: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    }
    const page = async (after?: string) => (await ask(query, { after })).data as Page;
    const first = (await page()).notices;
    expect(first).toMatchObject({ totalCount: 30, pageInfo: { hasNextPage: true } });
    expect(first.pageInfo.endCursor).toBe(first.edges.at(-1)?.cursor);
    const second = (await page(first.edges[4]?.cursor)).notices;
    expect(second.edges[0]?.node.title).toBe(first.edges[5]?.node.title);
    const third = (await page(second.edges.at(-1)?.cursor)).notices;
    const last = (await page(third.edges.at(-1)?.cursor)).notices;
    expect(last).toMatchObject({ edges: [{ node: { title: '公告 0' } }] });
    expect(last.pageInfo.hasNextPage).toBe(false);
  });

  test.each([5, 30])(
    'a list of %i with two levels of links takes at most five statements',
    async (first) => {
      const query = `{ site(code: "north") { title notices(first: ${first}, filter: { number: "page" }) {
        totalCount edges { node { title body topic { title notices(first: 3) { title body } } } } } } }`;
      let answer: Answer | undefined;
      const statements = await statementsOf(app, async () => {
        answer = await ask(query);
      });
      expect(answer?.errors).toBeUndefined();
      expect(answer?.data).toMatchObject({
        site: {
          notices: {
            totalCount: 30,
            edges: expect.arrayContaining([
              {
                node: {
                  title: '公告 29',
                  body: '正文 29',
                  topic: {
                    title: '住房',
                    notices: [
                      { title: '公告 29', body: '正文 29' },
                      { title: '公告 27', body: '正文 27' },
                      { title: '公告 25', body: '正文 25' },
                    ],
                  },
                },
              },
            ]) as unknown,
          },
        },
      });
      expect(statements.length).toBeLessThanOrEqual(5);
    }
  );

  test('the short shape is read where it is enough, through fragments too', async () => {
    const list = (fields: string) => `query { notices(site: "north") { edges { node { ...F } } } }
      fragment F on Notice { ${fields} ... on Notice { __typename slug } }`;
    const reads = async (query: string) =>
      (await statementsOf(app, () => ask(query))).join('\n').match(/p\.(summary|detail)/)?.[1];
    expect(await reads(list('title topic { title }'))).toBe('summary');
    expect(await reads(list('title body'))).toBe('detail');
  });

  test('a document is found by any key, and is null where there is none to see', async () => {
    const documentId = await publishNotice(app, { slug: 'dan', number: 'A/1', title: '单' });
    const answer = await ask(`{ a: notice(site: "north", id: "${documentId}") { title }
      b: notice(site: "north", id: "A/1") { title } site(code: "north") { notice(id: "dan") { title } }
      c: notice(site: "north-east", id: "dan") { title } d: notice(site: "\\u0000", id: "dan") { title }
      e: site(code: "nowhere") { title } }`);
    const found = { title: '单' };
    expect(answer).toEqual({
      data: { a: found, b: found, site: { notice: found }, c: null, d: null, e: null },
    });
  });

  test('views are fields of the site, with their parameters', async () => {
    const answer = await ask(
      '{ site(code: "north") { tally(times: 3, scope: subtree) { scope tree { name count tags } } } }'
    );
    expect(answer).toEqual({
      data: {
        site: { tally: { scope: 'subtree', tree: { name: 'north', count: 6, tags: ['a'] } } },
      },
    });
  });
});

describe('limits', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'title' : `topic { notices { ${nested(levels - 1)} } }`;

  test.each([
    ['query_too_deep', `{ notice(site: "north", id: "x") { ${nested(4)} } }`],
    [
      'query_too_deep',
      `{ notice(site: "north", id: "x") { ...A } } fragment A on Notice { ${nested(4)} }`,
    ],
    [
      'too_many_aliases',
      `{ site(code: "north") { ${Array.from({ length: 16 }, (_, n) => `a${n}: title`).join(' ')} } }`,
    ],
    [
      'too_many_root_fields',
      `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: site(code: "north") { title }`).join(' ')} }`,
    ],
    [
      'too_many_directives',
      `{ site(code: "north") { ${'title @include(if: true) '.repeat(21)} } }`,
    ],
    ['query_too_long', `{ site(code: "${'县'.repeat(4000)}") { title } }`],
    ['bad_query', `{ site(code: "north") { ${'title '.repeat(1100)} } }`],
    ['bad_query', '{ site(code: "north") { ...A } } fragment A on Site { ...A }'],
    ['bad_query', 'mutation { delete }'],
    ['bad_query', '{ nothing }'],
    ['bad_parameter', '{ notices(site: "north", first: 101) { totalCount } }'],
    ['bad_parameter', '{ notices(site: "north", filter: { from: "today" }) { totalCount } }'],
    ['bad_parameter', '{ notices(site: "north", locale: "\'") { totalCount } }'],
    ['bad_cursor', '{ notices(site: "north", after: "x") { totalCount } }'],
    ['not_found', '{ notices(site: "nowhere") { totalCount } }'],
  ])('%s: %.60s', async (code, query) => {
    expect(await codeOf(query)).toBe(code);
  });

  test('a query that may bring in too many rows is refused before it is run', async () => {
    for (let n = 0; n < 101; n += 1) await createTopic(app, { title: `主题 ${n}` });
    const query =
      '{ topics(site: "north", first: 100) { edges { node { notices(first: 100) { title } } } } }';
    const answer = await ask(query);
    expect(answer.errors?.[0]?.extensions['code']).toBe('query_too_costly');
  });

  test('eight levels, and a directive or two, are no trouble', async () => {
    const answer = await ask(
      `{ notice(site: "north", id: "x") { ${nested(3)} slug @skip(if: true) } }`
    );
    expect(answer).toEqual({ data: { notice: null } });
  });
});

describe('over HTTP', () => {
  const url = `/graphql?query=${encodeURIComponent('{ site(code: "north") { title } }')}`;

  test('GET answers are cached by their entity tag', async () => {
    const { headers, body } = await app.http().get(url).expect(200);
    expect(body).toEqual({ data: { site: { title: '北市' } } });
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['surrogate-key']).toBe('sites');
    await app.http().get(url).set('If-None-Match', String(headers['etag'])).expect(304);
    const head = await app.http().head(url).expect(200);
    expect(head.headers['etag']).toBe(headers['etag']);
  });

  test('errors and POST answers are not cached, and speak the language of the reader', async () => {
    const failed = await app.http().get('/graphql?query={').set('Accept-Language', 'en');
    expect(failed.headers['cache-control']).toBe('no-store');
    expect((failed.body as Answer).errors?.[0]?.message).toMatch(/^Bad GraphQL query/);
    const posted = await app.http().post('/graphql').send({ query: '{ sites { totalCount } }' });
    expect(posted.headers['cache-control']).toBe('no-store');
    expect(posted.headers['etag']).toBeUndefined();
  });

  test.each([
    ['a form of a foreign page', 'application/x-www-form-urlencoded', 415],
    ['plain text', 'text/plain', 415],
  ])('refuses %s', async (_, type, status) => {
    const response = await app.http().post('/graphql').type(type).send('query={sites{totalCount}}');
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({
      errors: [{ extensions: { code: 'unsupported_media_type' } }],
    });
  });

  test('several queries in one body are refused', async () => {
    const query = '{ sites { totalCount } }';
    const response = await app.http().post('/graphql').send([{ query }, { query }]);
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ errors: [{ extensions: { code: 'bad_request' } }] });
  });

  test('a body over its limit is refused', async () => {
    const response = await app
      .http()
      .post('/graphql')
      .send({ query: '{ sites { totalCount } }', variables: { padding: 'x'.repeat(100_001) } });
    expect(response.status).toBe(413);
    expect(JSON.stringify(response.body)).toContain('"too_large"');
  });

  test('the schema has the declared resources, what shows them, and nothing of Strapi', async () => {
    const { data } = await ask('{ __schema { mutationType { name } types { name } } }');
    const { mutationType, types } = (
      data as { __schema: { mutationType: unknown; types: { name: string }[] } }
    ).__schema;
    expect(mutationType).toBeNull();
    const names = types.map(({ name }) => name).filter((name) => !name.startsWith('__'));
    const lists = ['Item', 'Notice', 'Organ', 'Record', 'Site', 'Topic'].flatMap((name) => [
      name,
      ...['Connection', 'Edge', 'Sort'].map((part) => name + part),
    ]);
    const filters = ['Item', 'Notice', 'Organ', 'Record', 'Site'].map((name) => `${name}Filter`);
    const parts = `Area AreaCoverage Attachment CatalogueArea CatalogueEntry CatalogueLevel1
      CatalogueLevel2 CatalogueLevel3 CodedValue Coverage ItemOverlay LateRecord LimitRule PageInfo
      Scope SiteProfile StatusNotice Tally TallyTree`.split(/\s+/);
    const scalars = ['Boolean', 'Float', 'Int', 'String'];
    expect(names.sort()).toEqual(['Query', ...lists, ...filters, ...parts, ...scalars].sort());
  });

  test('a failure of ours is masked, with a number to ask about', async () => {
    const documentId = await publishNotice(app, { title: '坏行' });
    await app.strapi.db.connection.raw(
      `update publications set detail = detail::jsonb - 'title' where document_id = ?`,
      [documentId]
    );
    const answer = await ask(`{ notice(site: "north", id: "${documentId}") { title body } }`);
    expect(answer.data).toEqual({ notice: null });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'internal',
      requestId: expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
    });
    expect(answer.errors?.[0]?.message).not.toMatch(/non-nullable/);
  });
});
