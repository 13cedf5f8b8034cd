import type { DocumentNotice } from '../../../src/plugins/delivery/server/src/domain/notice';
import type { createNotices } from '../../../src/plugins/delivery/server/src/services/notices';
import type { createPublisher } from '../../../src/plugins/delivery/server/src/services/publisher';
import type { TestApp } from '../../helpers/app';
import { NOTICE, publishNotice, startDelivery, withdrawNotice } from './fixture';
import { createMirror } from './mirror';

let app: TestApp;
/** What is said of documents, by whoever says it. */
const said = new Map<string, DocumentNotice>();

const publisher = () =>
  app.strapi.plugin('delivery').service<ReturnType<typeof createPublisher>>('publisher');

beforeAll(async () => {
  app = await startDelivery();
  app.strapi
    .plugin('delivery')
    .service<ReturnType<typeof createNotices>>('notices')
    .from((_trx, uid, ids) =>
      Promise.resolve(uid === NOTICE ? ids.flatMap((id) => said.get(id) ?? []) : [])
    );
});
afterAll(() => app.stop());

const AT = new Date('2026-03-01T02:00:00Z');
const say = (documentId: string, notice: Partial<DocumentNotice>) =>
  said.set(documentId, {
    ...{ documentId, locale: 'zh-Hans', kind: 'withdrawn', note: '表述有误', at: AT },
    ...{ replacedBy: null, ...notice },
  });
const withdraw = async (documentId: string, notice: Partial<DocumentNotice> = {}) => {
  say(documentId, notice);
  await withdrawNotice(app, documentId);
};

const get = (path: string, language = 'zh') =>
  app.http().get(`/api/sites/north/${path}`).set('Accept-Language', language);
const detailsOf = async (path: string): Promise<unknown> => {
  const { status, body } = await get(path);
  const { error } = body as { error: { details: object } | null };
  return { status, ...error?.details };
};
interface Titled {
  title: string;
  notice?: unknown;
}
const listed = async (path: string): Promise<Titled[]> =>
  ((await get(path).expect(200)).body as { data: Titled[] }).data;
const graphql = async (query: string) =>
  (await app.http().post('/graphql').send({ query }).expect(200)).body as {
    data: Record<string, unknown>;
    errors?: { path: string[]; extensions: Record<string, unknown> }[];
  };

test('by any key it had, what is withdrawn answers 410 with the reason, in both languages', async () => {
  const documentId = await publishNotice(app, {
    ...{ slug: 'che-hui', number: 'A-1', formerSlugs: ['jiu-che-hui'] },
  });
  await withdraw(documentId, { note: '引用的文件已失效 {on}' });
  for (const key of [documentId, 'che-hui', 'A-1', 'jiu-che-hui']) {
    expect(await detailsOf(`notices/${key}`)).toEqual({
      ...{ status: 410, code: 'withdrawn', note: '引用的文件已失效 {on}' },
      ...{ on: '2026-03-01', at: '2026-03-01T10:00:00+08:00' },
    });
  }
  const english = await get('notices/che-hui', 'en').expect(410);
  expect(english.body).toMatchObject({
    data: null,
    error: { name: 'GoneError', message: 'Withdrawn on 2026-03-01: 引用的文件已失效 {on}' },
  });
  expect(await detailsOf('notices/che-hui?locale=fr')).toMatchObject({ status: 410 });
  expect(await detailsOf('notices/A')).toMatchObject({ status: 404 });
});

test('of what is withdrawn in one language, the others stay', async () => {
  const documentId = await publishNotice(app, { slug: 'liang-yu' });
  await publishNotice(app, { slug: 'liang-yu', title: 'Two' }, { documentId, locale: 'en' });
  await withdraw(documentId);
  expect(await detailsOf('notices/liang-yu')).toMatchObject({ status: 410 });
  expect(await detailsOf('notices/liang-yu?locale=en')).toMatchObject({ status: 200 });
});

test('what was never in view is not spoken of', async () => {
  const documentId = await publishNotice(app, {
    slug: 'wei-dao',
    shownFrom: new Date('2050-01-01'),
  });
  await withdraw(documentId);
  expect(await detailsOf('notices/wei-dao')).toMatchObject({ status: 404 });
});

test('the address of what is replaced leads to the replacement, and on to that of the next', async () => {
  const [first, second, third] = [
    await publishNotice(app, { slug: 'jiu' }),
    await publishNotice(app, { slug: 'xin' }),
    await publishNotice(app, { slug: 'zui-xin' }),
  ] as const;
  await withdraw(first, { kind: 'replaced', replacedBy: second });
  const moved = await get('notices/jiu?locale=zh-Hans').expect(301);
  expect(moved.headers['location']).toBe('/api/sites/north/notices/xin?locale=zh-Hans');

  await withdraw(second, { kind: 'replaced', replacedBy: third });
  expect((await get('notices/jiu').expect(301)).headers['location']).toMatch(/notices\/[^/]+$/);
  expect((await get('notices/xin').expect(301)).headers['location']).toMatch(/zui-xin$/);
  await withdrawNotice(app, third);
  expect(await detailsOf('notices/xin')).toMatchObject({
    ...{ status: 410, code: 'replaced', replacedBy: third },
  });
});

test.each(['corrected', 'repealed'] as const)('what is %s stays, and is marked', async (kind) => {
  const documentId = await publishNotice(app, { title: `留${kind}`, slug: kind });
  say(documentId, { kind, note: '附件数据已更正' });
  expect(await publisher().refresh(NOTICE, [documentId])).toBe(1);
  const notice = { kind, note: '附件数据已更正', at: '2026-03-01T10:00:00+08:00' };
  const { body } = await get(`notices/${kind}`).expect(200);
  expect((body as { data: unknown }).data).toMatchObject({ notice });
  const row = (await listed('notices?limit=100')).find(({ title }) => title === `留${kind}`);
  expect(row).toMatchObject({ notice });
  const { data } = await graphql(
    `{ notice(site: "north", id: "${kind}") { title notice { kind note at } } }`
  );
  expect(data['notice']).toEqual({ title: `留${kind}`, notice });
  expect(await listed(`search?q=${encodeURIComponent(`留${kind}`)}`)).not.toEqual([]);

  // it stays marked when it is published anew, until nothing is said of it any more
  await publishNotice(app, { title: '再', slug: kind }, { documentId });
  expect((await get(`notices/${kind}`)).body).toMatchObject({ data: { title: '再', notice } });
  said.delete(documentId);
  await publisher().refresh(NOTICE, [documentId]);
  const unmarked = (await get(`notices/${kind}`)).body as { data: object };
  expect(unmarked.data).not.toHaveProperty('notice');
});

test('GraphQL answers null, and says why', async () => {
  const replacement = await publishNotice(app, { slug: 'ti' });
  const replaced = await publishNotice(app, { slug: 'bei-ti' });
  const withdrawn = await publishNotice(app, { slug: 'che' });
  await withdraw(replaced, { kind: 'replaced', replacedBy: replacement });
  await withdraw(withdrawn);
  const { data, errors } = await graphql(
    '{ a: notice(site: "north", id: "bei-ti") { title } b: notice(site: "north", id: "che") { title } c: notice(site: "north", id: "mei-you") { title } }'
  );
  expect(data).toEqual({ a: null, b: null, c: null });
  const why = Object.fromEntries(
    errors?.map(({ path, extensions }) => [String(path[0]), extensions]) ?? []
  );
  expect(why).toEqual({
    a: expect.objectContaining({ code: 'replaced', replacedBy: replacement }),
    b: expect.objectContaining({ code: 'withdrawn', note: '表述有误' }),
  });
});

test('a mirror is told why; lists, search, feeds and sitemap leave it out', async () => {
  const sites = app.strapi.documents('plugin::sites.site');
  const site = await sites.findFirst({ filters: { code: 'north' } });
  await sites.update({
    documentId: site?.documentId ?? '',
    data: { urlPattern: 'https://north.example/{resource}/{slug}' } as never,
  });
  const documentId = await publishNotice(app, { title: '消失词', slug: 'xiao-shi' });
  const places = ['notices?limit=100', 'search?q=消失词', 'feed.json', 'sitemap.xml'];
  const namedIn = async () => {
    const named = [];
    for (const place of places) {
      const { text, body } = await get(encodeURI(place)).buffer(true);
      const said = text ?? (Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body));
      if (said.includes('xiao-shi')) named.push(place);
    }
    return named;
  };
  const mirror = createMirror(app, 'north', '&resource=notices');
  await mirror.follow();
  expect(await namedIn()).toEqual(places);

  await withdraw(documentId);
  expect(await namedIn()).toEqual([]);
  expect(await mirror.follow()).toMatchObject([
    {
      ...{ op: 'withdraw', documentId, data: null },
      notice: { kind: 'withdrawn', note: '表述有误', at: '2026-03-01T10:00:00+08:00' },
    },
  ]);
  say(documentId, { note: '另有原因' });
  await publisher().refresh(NOTICE, [documentId]);
  expect(await mirror.follow()).toMatchObject([{ op: 'withdraw', notice: { note: '另有原因' } }]);

  said.delete(documentId);
  await publishNotice(app, { title: '消失词', slug: 'xiao-shi' }, { documentId });
  expect(await mirror.follow()).toMatchObject([{ op: 'upsert', documentId, notice: null }]);
});

test('a rebuild keeps every notice, and brings back a mark that was lost', async () => {
  const gone = await publishNotice(app, { slug: 'bu-diu' });
  const marked = await publishNotice(app, { slug: 'biao-ji' });
  await withdraw(gone);
  say(marked, { kind: 'corrected' });
  await publisher().refresh(NOTICE, [marked]);
  expect(await publisher().rebuild()).toMatchObject({ notices: 0 });
  expect(await publisher().verify()).toEqual([]);
  await app.strapi.db.connection.raw('delete from publications where document_id = ?', [marked]);
  await publisher().rebuild(['notices']);
  expect(await detailsOf('notices/bu-diu')).toMatchObject({ status: 410 });
  expect((await get('notices/biao-ji')).body).toMatchObject({
    data: { notice: { kind: 'corrected' } },
  });
});
