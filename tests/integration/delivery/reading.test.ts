import type { TestApp } from '../../helpers/app';
import { createTopic, NOTICE, publishNotice, startDelivery, withdrawNotice } from './fixture';
import { statementsOf } from '../../helpers/statements';

let app: TestApp;
const get = (path: string) => app.http().get(`/api/sites/${path}`);

beforeAll(async () => {
  app = await startDelivery();
});
afterAll(() => app.stop());

interface Row {
  documentId: string;
  title: string;
}
const titles = (response: { body: unknown }) =>
  (response.body as { data: Row[] }).data.map(({ title }) => title);

describe('lists', () => {
  test('every row that was there is met exactly once while rows are inserted', async () => {
    const expected = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      // pairs share their instant: the id has to decide
      const datedAt = new Date(Date.UTC(2026, 2, 1 + Math.floor(n / 2)));
      expected.add(await publishNotice(app, { number: 'walk', title: `走 ${n}`, datedAt }));
    }
    const met: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await get(
        `north/notices?number=walk&limit=5${cursor && `&cursor=${cursor}`}`
      ).expect(200);
      const { data, meta } = page.body as { data: Row[]; meta: { nextCursor: string | null } };
      met.push(...data.map(({ documentId }) => documentId));
      cursor = meta.nextCursor;
      await publishNotice(app, { number: 'walk', datedAt: new Date(Date.UTC(2026, 3, 1)) });
      await publishNotice(app, { number: 'walk', datedAt: new Date(Date.UTC(2026, 2, 4)) });
    }
    expect(new Set(met).size).toBe(met.length);
    expect([...expected].filter((id) => !met.includes(id))).toEqual([]);
  });

  test('a cursor is refused by another order, list, site or filter, and when it is made up', async () => {
    const page = await get('north/notices?limit=1').expect(200);
    const { nextCursor } = (page.body as { meta: { nextCursor: string } }).meta;
    await get(`north/notices?limit=1&cursor=${nextCursor}`).expect(200);
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const [tag] = JSON.parse(Buffer.from(nextCursor, 'base64url').toString()) as [string];
    const refused = [
      `north/notices?sort=oldest&cursor=${nextCursor}`,
      `north/topics?cursor=${nextCursor}`,
      `north-east/notices?cursor=${nextCursor}`,
      `north/notices?number=walk&cursor=${nextCursor}`,
      'north/notices?cursor=abc',
      'north/notices?cursor=',
      `north/notices?cursor=${made([tag, '2026-01-01T00:00:00Z', '1'])}`,
      `north/notices?cursor=${made([tag, 1e300, '1'])}`,
      `north/notices?cursor=${made([tag, 1, '9999999999999999999'])}`,
    ];
    for (const path of refused) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 400]);
      expect(response.body).toHaveProperty('error.details.code', 'bad_cursor');
    }
  });

  test('filters by facet, link and day, and counts when asked', async () => {
    const topic = await createTopic(app, { title: '住房' });
    await publishNotice(app, {
      title: '筛',
      number: 'f',
      topic,
      // late on 30 June in Asia/Shanghai
      datedAt: new Date('2025-06-30T15:59:59Z'),
    });
    const found = async (query: string) => titles(await get(`north/notices?${query}`).expect(200));
    expect(await found('number=f')).toEqual(['筛']);
    expect(await found(`topic=${topic}`)).toEqual(['筛']);
    expect(await found('from=2025-06-30&to=2025-06-30')).toEqual(['筛']);
    expect(await found('from=2025-07-01&to=2025-07-01')).toEqual([]);
    const counted = await get('north/notices?number=f&count=true&limit=1');
    expect(counted.body).toMatchObject({ meta: { total: 1, nextCursor: null } });
    expect(counted.body).toMatchObject({ data: [{ topic: { title: '住房' } }] });
  });

  test('shows a subtree only when it is asked for', async () => {
    await publishNotice(app, { siteCode: 'north-east', number: 'tree', title: '县' });
    await publishNotice(app, { number: 'tree', title: '市' });
    expect(titles(await get('north/notices?number=tree'))).toEqual(['市']);
    expect(titles(await get('north/notices?number=tree&scope=subtree')).sort()).toEqual([
      '县',
      '市',
    ]);
    expect(titles(await get('north-east/notices?number=tree&scope=subtree'))).toEqual(['县']);
  });

  test('a page of 25 takes one statement, whatever links it shows', async () => {
    const topic = await createTopic(app, { title: '多' });
    for (let n = 0; n < 26; n += 1) {
      await publishNotice(app, { number: 'many', topic });
    }
    const statements = await statementsOf(app, async () => {
      const page = await get('north/notices?number=many&limit=25').expect(200);
      expect((page.body as { data: unknown[] }).data).toHaveLength(25);
    });
    expect(statements).toHaveLength(1);
  });
});

describe('documents', () => {
  test('are found by document id, slug and a number with a slash; former slugs redirect', async () => {
    const documentId = await publishNotice(app, {
      title: '号',
      slug: 'xin-dizhi',
      number: '11340000/2026-00001',
      formerSlugs: ['jiu-dizhi'],
      body: '正文',
    });
    for (const key of [documentId, 'xin-dizhi', '11340000%2F2026-00001']) {
      const { body } = await get(`north/notices/${key}`).expect(200);
      expect(body).toMatchObject({ data: { documentId, body: '正文', topic: null } });
    }
    const moved = await get('north/notices/jiu-dizhi?locale=zh-Hans').expect(301);
    expect(moved.headers['location']).toBe('/api/sites/north/notices/xin-dizhi?locale=zh-Hans');
    const slashed = await get('north/notices/jiu-dizhi/').expect(301);
    expect(slashed.headers['location']).toBe('/api/sites/north/notices/xin-dizhi');
    await get('north-east/notices/xin-dizhi').expect(404);
  });

  test('names what points to it, also where it has no language of its own', async () => {
    const topic = await createTopic(app, { title: '被引' });
    await publishNotice(app, { title: '早', topic, datedAt: new Date(1e12) });
    await publishNotice(app, { title: '晚', topic, datedAt: new Date(2e12) });
    const { body } = await get(`north/topics/${topic}`).expect(200);
    expect(body).toMatchObject({ data: { notices: [{ title: '晚' }, { title: '早' }] } });
  });

  test('are in view from the first instant of their display period to its last', async () => {
    const hour = 3_600_000;
    const at = (offset: number) => new Date(Date.now() + offset);
    const ids = {
      past: await publishNotice(app, { number: 'period', shownUntil: at(-hour) }),
      now: await publishNotice(app, {
        number: 'period',
        title: '在示',
        shownFrom: at(-hour),
        shownUntil: at(hour),
      }),
      future: await publishNotice(app, { number: 'period', shownFrom: at(hour) }),
    };
    expect(titles(await get('north/notices?number=period'))).toEqual(['在示']);
    await get(`north/notices/${ids.past}`).expect(404);
    await get(`north/notices/${ids.now}`).expect(200);
    await get(`north/notices/${ids.future}`).expect(404);
  });

  test('drafts and withdrawn documents do not exist for the outside', async () => {
    const draft = await app.strapi
      .documents(NOTICE)
      .create({ locale: 'zh-Hans', data: { siteCode: 'north', title: '草稿' } as never });
    await get(`north/notices/${draft.documentId}`).expect(404);
    const published = await publishNotice(app, { title: '撤' });
    await withdrawNotice(app, published);
    await get(`north/notices/${published}`).expect(404);
  });
});

describe('requests', () => {
  test('are answered with 304 when the reader has the answer already', async () => {
    const { headers } = await get('north/topics').expect(200);
    const etag = String(headers['etag']);
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['surrogate-key']).toBe('sites topics@north topics');
    for (const tags of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await get('north/topics').set('If-None-Match', tags).expect(304);
      expect(response.text).toBe('');
    }
    await get('north/topics').set('If-None-Match', '"x"').expect(200);
    const head = await app.http().head('/api/sites/north/topics').expect(200);
    expect(head.headers['etag']).toBe(etag);
  });

  test.each([
    ['north/notices?foo=1', 400, 'unknown_parameter'],
    ['north/notices?__proto__=1', 400, 'unknown_parameter'],
    ['north/notices?limit=1&limit=2', 400, 'repeated_parameter'],
    ['north/notices?limit=0', 400, 'bad_parameter'],
    ['north/notices?limit=101', 400, 'bad_parameter'],
    ['north/notices?limit=1e1', 400, 'bad_parameter'],
    ['north/notices?limit=', 400, 'bad_parameter'],
    ['north/notices?from=2026-02-30', 400, 'bad_parameter'],
    ['north/notices?from=0000-01-01', 400, 'bad_parameter'],
    ['north/notices?number=%00', 400, 'bad_parameter'],
    ['north/notices?sort=title', 400, 'bad_parameter'],
    ['north/notices?scope=all', 400, 'bad_parameter'],
    ['north/notices?locale=zh%27--', 400, 'bad_parameter'],
    ['north/tally?times=x', 400, 'bad_parameter'],
    ['north/nothing', 404, 'not_found'],
    ['north/sites', 404, 'not_found'],
    ['nowhere', 404, 'not_found'],
    ['nowhere/notices', 404, 'not_found'],
    ['nowhere/nothing', 404, 'not_found'],
    ['nowhere/tally', 404, 'not_found'],
    ['%00/notices', 404, 'not_found'],
    ['%00/tally', 404, 'not_found'],
    ['north/notices/%00', 404, 'not_found'],
    ['north/notices/%zz', 400, 'bad_request'],
    ["north/notices/'%20or%20true--", 404, 'not_found'],
    [`north/notices/${'x'.repeat(8000)}`, 404, 'not_found'],
  ])('GET %s is answered with %i %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ data: null, error: { status, details: { code } } });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  test('speak Chinese unless the reader prefers English', async () => {
    const message = async (language: string) => {
      const response = await get('north/notices?limit=x').set('Accept-Language', language);
      return (response.body as { error: { message: string } }).error.message;
    };
    expect(await message('zh-CN,en;q=0.5')).toMatch(/^参数“limit”的值不正确：\p{Script=Han}/u);
    expect(await message('en-GB')).toMatch(/^Parameter "limit" has a bad value: Invalid/);
    expect(await message('fr')).toMatch(/^参数/);
  });

  test('a view answers with its own parameters', async () => {
    const { body } = await get('north/tally?times=4&scope=subtree').expect(200);
    expect(body).toMatchObject({
      data: { site: 'north', scope: 'subtree', tree: { name: 'north', count: 8, tags: ['a'] } },
    });
  });
});
