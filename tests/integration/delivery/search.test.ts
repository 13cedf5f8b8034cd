import type {
  SearchHit,
  SearchMeta,
} from '../../../src/plugins/delivery/server/src/domain/search/search-contract';
import type { createSearchIndex } from '../../../src/plugins/delivery/server/src/services/search-index';
import type { TestApp } from '../../helpers/app';
import { statementsOf } from '../../helpers/statements';
import { publishNotice, startDelivery, withdrawNotice } from './fixture';

let app: TestApp;
beforeAll(async () => {
  app = await startDelivery();
});
afterAll(() => app.stop());

interface Found {
  data: SearchHit[];
  meta: SearchMeta;
}

const ask = (q: string, rest: Record<string, string | number> = {}, site = 'north') => {
  const parameters = Object.entries({ q, ...rest }).map(([name, value]) => [name, String(value)]);
  return app.http().get(`/api/sites/${site}/search?${new URLSearchParams(parameters).toString()}`);
};
const search = async (...of: Parameters<typeof ask>): Promise<Found> =>
  (await ask(...of).expect(200)).body as Found;
const titles = async (...of: Parameters<typeof ask>): Promise<string[]> =>
  (await search(...of)).data.map(({ title }) => title);

describe('what is found', () => {
  test('by words of the title and of the body, those with both in the title first', async () => {
    await publishNotice(app, { title: '气象灾害防御办法', body: '<p>台风预警的发布。</p>' });
    await publishNotice(app, { title: '会议纪要', body: '<p>研究了气象与灾害防御。</p>' });
    expect(await titles('气象灾害')).toEqual(['气象灾害防御办法', '会议纪要']);
    expect(await titles('台风预警')).toEqual(['气象灾害防御办法']);
    expect(await titles('地震')).toEqual([]);
  });

  test('what is published is found at once; what is withdrawn, or not shown yet, is not', async () => {
    const id = await publishNotice(app, { title: '渡口迁移公告' });
    await publishNotice(app, {
      title: '渡口迁移预告',
      shownFrom: new Date(Date.now() + 3_600_000),
    });
    expect(await titles('渡口')).toEqual(['渡口迁移公告']);
    await publishNotice(app, { title: '码头迁移公告' }, { documentId: id });
    expect(await titles('渡口')).toEqual([]);
    expect(await titles('码头')).toEqual(['码头迁移公告']);
    await withdrawNotice(app, id);
    expect(await titles('码头')).toEqual([]);
  });

  test('by site or subtree, by resource, by language, and between days', async () => {
    await publishNotice(app, { title: '水库泄洪', datedAt: new Date('2024-06-30T15:59:59Z') });
    await publishNotice(app, { title: '水库泄洪（县）', siteCode: 'north-east' });
    const id = await publishNotice(app, { title: '水库检修' });
    await publishNotice(app, { title: 'Reservoir repair' }, { documentId: id, locale: 'en' });
    expect((await titles('水库泄洪'))[0]).toBe('水库泄洪');
    expect(await titles('水库泄洪', {}, 'north-east')).toEqual(['水库泄洪（县）']);
    expect((await titles('泄洪', { scope: 'subtree' })).sort()).toEqual([
      '水库泄洪',
      '水库泄洪（县）',
    ]);
    expect(await titles('泄洪', { resource: 'topics' })).toEqual([]);
    expect(await titles('泄洪', { from: '2024-06-30', to: '2024-06-30' })).toEqual(['水库泄洪']);
    expect(await titles('泄洪', { from: '2024-07-01' })).toEqual([]);
    expect(await titles('reservoir')).toEqual([]);
    expect(await titles('reservoir', { locale: 'en' })).toEqual(['Reservoir repair']);
  });

  test('traditional characters, full-width forms and capitals are the same as plain ones', async () => {
    await publishNotice(app, { title: '政务公开年度报告', body: 'WiFi 覆盖 100 个村' });
    for (const q of ['政務公開', '政务公開年度報告', 'ｗｉｆｉ', 'WIFI 覆蓋', '１００']) {
      expect([q, await titles(q)]).toEqual([q, ['政务公开年度报告']]);
    }
  });

  test('numbers of documents in any spelling, and codes exactly and by their beginning', async () => {
    await publishNotice(app, { title: '甲', number: '皖政〔2024〕12号', slug: 'a-2024-12' });
    await publishNotice(app, { title: '乙', number: '皖政〔2024〕121号' });
    await publishNotice(app, { title: '丙', number: '11340802MB0000012U' });
    for (const q of ['皖政〔2024〕12号', '皖政[2024]12号', '皖政（2024） 12 号', '〔2024〕12号']) {
      expect([q, await titles(q)]).toEqual([q, ['甲']]);
    }
    expect(await titles('皖政2024 12号')).toEqual(['甲']);
    expect(await titles('11340802mb0000012u')).toEqual(['丙']);
    expect(await titles('11340802MB')).toEqual(['丙']);
  });

  test('words in quotation marks stand together; a word that is being typed is found', async () => {
    await publishNotice(app, { title: '一', body: '耕地保护补偿' });
    await publishNotice(app, { title: '二', body: '耕地的补偿与保护' });
    expect(await titles('"耕地保护"')).toEqual(['一']);
    expect(await titles('“耕地 保护')).toHaveLength(2);
    await publishNotice(app, { title: '无障碍设施 Accessibility', body: '' });
    expect(await titles('access')).toEqual(['无障碍设施 Accessibility']);
    expect(await titles('无障碍设')).toEqual(['无障碍设施 Accessibility']);
  });

  test('one wrong, missing or surplus character of a title, and it says that it is not exact', async () => {
    await publishNotice(app, { title: '危旧桥梁加固工程' });
    for (const q of ['危旧桥粱加固', '危桥梁加固', '危旧桥梁梁加固']) {
      const { data, meta } = await search(q);
      expect([q, data[0]?.title, meta.relaxed]).toEqual([q, '危旧桥梁加固工程', true]);
    }
    expect((await search('桥梁加固')).meta.relaxed).toBe(false);
  });

  test('names of sites that became words after a text was published still find it', async () => {
    await publishNotice(app, { title: '柘岗桠防汛值班表' });
    await app.strapi.documents('plugin::sites.site').create({
      data: { code: 'north-zhe', name: '柘岗桠', level: 'township', parentCode: 'north' },
    });
    expect(await titles('柘岗桠')).toContain('柘岗桠防汛值班表');
    expect(await titles('柘岗桠防汛')).toEqual(['柘岗桠防汛值班表']);
  });
});

describe('the answer', () => {
  test('fragments are plain text in pieces: no markup of a document is in them', async () => {
    await publishNotice(app, {
      title: '樱桃 <img src=x onerror=alert(1)>',
      body: '<p onclick="x()">种植<b>樱桃</b>的农户<script>alert(2)</script>&lt;i&gt;</p>',
    });
    const [hit] = (await search('樱桃')).data;
    expect(hit?.highlights.title).toEqual([
      { text: '樱桃', match: true },
      { text: ' <img src=x onerror=alert(1)>', match: false },
    ]);
    const text = hit?.highlights.text?.map((piece) => piece.text).join('') ?? '';
    expect(text).toContain('种植樱桃的农户');
    expect(text).not.toMatch(/onclick|<b>|<script|alert\(2\)/);
    expect(hit?.highlights.text).toContainEqual({ text: '樱桃', match: true });
  });

  test('counts what was found by resource, site and year', async () => {
    const of = (title: string, year: number, siteCode = 'north') =>
      publishNotice(app, { title, siteCode, datedAt: new Date(Date.UTC(year, 5, 1)) });
    await of('蚕桑一', 2023);
    await of('蚕桑二', 2023);
    await of('蚕桑三', 2024, 'north-east');
    const { meta } = await search('蚕桑', { scope: 'subtree', limit: 1 });
    expect(meta).toMatchObject({ total: 3, totalIsAtLeast: false, relaxed: false });
    expect(meta.facets).toEqual({
      resource: { notices: 3 },
      site: { north: 2, 'north-east': 1 },
      year: { 2023: 2, 2024: 1 },
      area: {},
      organ: {},
    });
  });

  test('more matches than are counted are said to be more, and newest-first still reaches all', async () => {
    await publishNotice(app, { title: '渔汛样本' });
    // as publishing would have written them
    await app.strapi.db.connection.raw(
      `insert into publications (resource, document_id, locale, site_code, title, keys, former_keys,
         facets, links, sort_at, position, summary, detail, phase, search_text, search, search_head,
         search_version)
       select resource, 'fish-' || n, locale, site_code, title, keys, former_keys, facets, links,
         sort_at - n * interval '1 hour', position, summary, detail, phase, search_text, search,
         search_head, search_version
       from publications, generate_series(1, 1100) n where title = '渔汛样本'`
    );
    const { meta } = await search('渔汛');
    expect(meta).toMatchObject({ total: 500, totalIsAtLeast: true });
    const met = new Set<string>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await search('渔汛', { sort: 'newest', limit: 100, ...(cursor && { cursor }) });
      for (const { documentId } of page.data) met.add(documentId);
      cursor = page.meta.nextCursor;
    }
    expect(met.size).toBe(1101);
  });

  test.each(['relevance', 'newest'])('pages by %s meet every document once', async (sort) => {
    if (sort === 'relevance') {
      for (let n = 0; n < 12; n += 1) await publishNotice(app, { title: `茶园 ${n % 3}` });
    }
    const met: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await search('茶园', { sort, limit: 5, ...(cursor && { cursor }) });
      met.push(...page.data.map(({ documentId }) => documentId));
      cursor = page.meta.nextCursor;
    }
    expect([met.length, new Set(met).size]).toEqual([12, 12]);
    const { meta } = await search('茶园', { sort, limit: 5 });
    const other = await ask('茶园子', { sort, limit: 5, cursor: meta.nextCursor ?? '' });
    expect(other.body).toHaveProperty('error.details.code', 'bad_cursor');
  });

  test('one statement, however many are found; two more where nothing is', async () => {
    await search('茶园');
    expect(await statementsOf(app, () => search('茶园', { limit: 2 }))).toHaveLength(1);
    expect(await statementsOf(app, () => search('茶园', { limit: 12 }))).toHaveLength(1);
    expect(await statementsOf(app, () => search('骆驼 羊'))).toHaveLength(3);
  });

  test('an unknown site is not found; a query that is missing or too long is refused by name', async () => {
    await ask('茶园', {}, 'nowhere').expect(404);
    await ask('，。', {}, 'nowhere').expect(404);
    for (const path of ['search', 'search?q=', `search?q=${'茶'.repeat(101)}`, 'search?q=%00']) {
      const { status, body } = await app.http().get(`/api/sites/north/${path}`);
      expect([path, status]).toEqual([path, 400]);
      expect(body).toHaveProperty('error.details.parameter', 'q');
    }
  });
});

test('a list is narrowed by words too, in its own order and beside its other filters', async () => {
  const dated = (title: string, day: string, rest = {}) =>
    publishNotice(app, { title, datedAt: new Date(`${day}T00:00:00Z`), ...rest });
  await dated('枇杷采摘', '2024-05-01', { number: 'fruit' });
  await dated('枇杷采摘与枇杷膏', '2024-04-01');
  await dated('杨梅采摘', '2024-06-01', { number: 'fruit' });
  await dated('枇杷采摘（县）', '2024-05-02', { siteCode: 'north-east' });
  const list = async (parameters: Record<string, string>) => {
    const query = new URLSearchParams(parameters).toString();
    const { body } = await app.http().get(`/api/sites/north/notices?${query}`).expect(200);
    return (body as Found).data.map(({ title }) => title);
  };
  expect(await list({ q: '枇杷' })).toEqual(['枇杷采摘', '枇杷采摘与枇杷膏']);
  expect(await list({ q: '枇杷', sort: 'oldest' })).toEqual(['枇杷采摘与枇杷膏', '枇杷采摘']);
  expect(await list({ q: '采摘', number: 'fruit', to: '2024-05-31' })).toEqual(['枇杷采摘']);
  expect(await list({ q: '枇杷', scope: 'subtree' })).toHaveLength(3);
  expect(await list({ q: '枇杷', limit: '1' })).toEqual(['枇杷采摘']);
  expect(await list({ q: "。'&|" })).toEqual([]);
});

test('nothing that is typed is a failure of the server', async () => {
  const hostile = [
    ...[
      "'",
      '"',
      '\\',
      '\\\\',
      "''",
      '&',
      '|',
      '!',
      '!!',
      '<->',
      ':*',
      ':A',
      '()',
      '(',
      '((((',
      '*',
    ],
    ...[
      "a' | 'b",
      "'a':*AB & !b",
      'a <-> b <999999> c',
      "\\'; drop table publications; --",
      '%',
      '_',
    ],
    ...[
      '。，；',
      '   ',
      '\t\n',
      '"',
      '""',
      '“',
      '"未闭合',
      '“"”"',
      '「」',
      '\u0001',
      '\u200b',
      '\uFEFF',
    ],
    ...[
      '😀',
      '😀😀😀',
      '👨‍👩‍👧',
      '\u{20BB7}野家',
      'é́́́',
      'ﷺ',
      '\u202e公开',
      'ⅷ',
      '㊙',
      '〔〕号',
      '〔2024〕号',
    ],
    ...[
      '2024年',
      '第号',
      '0',
      '1e309',
      '-1',
      'NaN',
      'null',
      '的',
      '的的的',
      '了吗呢',
      '一',
      'a',
      'A B C D E',
    ],
    ...['公'.repeat(100), 'ab '.repeat(33), '"公" '.repeat(25), '公 '.repeat(50), "'".repeat(100)],
    ...[
      '低保'.repeat(50),
      '2024-1 '.repeat(14),
      '\\'.repeat(100),
      '〔2024〕1号'.repeat(12),
      '$1',
      '?',
      '??',
    ],
  ];
  const ways = [
    { sort: 'relevance', scope: 'self' },
    { sort: 'newest', scope: 'subtree' },
  ];
  for (const q of hostile) {
    for (const way of ways) {
      expect([q, way, (await ask(q, way)).status]).toEqual([q, way, 200]);
    }
  }
  const raw = ['%ED%A0%80', '%FF', '%', '%E5', '+', 'a%00b', '%EF%BF%BF', 'x'.repeat(7_000)];
  for (const q of raw) {
    const { status } = await app.http().get(`/api/sites/north/search?q=${q}`);
    expect([q.slice(0, 20), status < 500]).toEqual([q.slice(0, 20), true]);
  }
});

test('hostile documents are published and found: huge, unbalanced, beyond Unicode planes', async () => {
  const bodies = [
    '<'.repeat(60_000),
    '公'.repeat(60_000),
    `${'长'.repeat(3)}${'x'.repeat(5_000)} '":*&|!\\ \u{20BB7}\u{1F600}`,
    Array.from({ length: 30_000 }, (_, n) => String.fromCodePoint(0x4e00 + (n % 20_000))).join(''),
    `&#0;&#x110000;&#xD800;&lt;${'&amp;'.repeat(1_000)}`,
  ];
  for (const [index, body] of bodies.entries()) {
    await publishNotice(app, { title: `桂花${index}`, body });
  }
  expect((await search('桂花')).meta.total).toBe(bodies.length);
});

test('rows from before there was search are filled in the background, and announce no change', async () => {
  const id = await publishNotice(app, { title: '古籍修复' });
  const db = app.strapi.db.connection;
  const stateOf = async () => {
    const { rows } = await db.raw<{ rows: object[] }>(
      `select revision, changed_in::text, search_version from publications where document_id = ?`,
      [id]
    );
    return rows[0];
  };
  const before = await stateOf();
  await db.raw(
    `update publications set search = null, search_head = null, search_text = null,
       search_version = null where document_id = ?`,
    [id]
  );
  expect(await titles('古籍')).toEqual([]);
  const index = app.strapi
    .plugin('delivery')
    .service<ReturnType<typeof createSearchIndex>>('searchIndex');
  index.start();
  await index.filled();
  expect(await titles('古籍')).toEqual(['古籍修复']);
  expect(await stateOf()).toEqual(before);
});
