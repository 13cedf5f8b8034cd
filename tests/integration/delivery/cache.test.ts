import type { Response } from 'supertest';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApp } from '../../helpers/app';
import { statementsOf } from '../../helpers/statements';
import { publishNotice, startDelivery } from './fixture';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery();
});

afterAll(async () => {
  await app?.stop();
});

interface Cache {
  isOpen: () => boolean;
  clear: () => void;
  size: () => { entries: number; bytes: number };
}

const cache = () => app.strapi.plugin('delivery').service<Cache>('cache');

const untilOpen = async () => {
  await app.http().get('/api/sites');
  while (!cache().isOpen()) await sleep(5);
};

/** Until the notices of what was written are through, so that nothing is dropped in between. */
const settle = async () => {
  await sleep(50);
  await untilOpen();
};

const QUERY = '{ notices(site: "north", first: 5) { edges { node { title } } } }';

const asks: Record<string, () => Promise<{ status: number; headers: Record<string, string> }>> = {
  'a list': () => app.http().get('/api/sites/north/notices?limit=3'),
  'a view': () => app.http().get('/api/sites/north/tally'),
  'GraphQL by GET': () => app.http().get('/graphql').query({ query: QUERY }),
  'GraphQL by POST': () => app.http().post('/graphql').send({ query: QUERY }),
};

test.each(Object.keys(asks))('%s that is kept costs no SQL statement', async (name) => {
  await publishNotice(app, { title: '关于发放高龄津贴的公告' });
  await settle();
  const ask = asks[name];
  if (!ask) throw new Error(name);
  const first = await statementsOf(app, async () => {
    expect((await ask()).status).toBe(200);
  });
  const again = await statementsOf(app, async () => {
    expect((await ask()).headers['cache-status']).toBe('gongkai; hit');
  });
  expect(first.length).toBeLessThanOrEqual(2);
  expect(again).toEqual([]);
});

test('asked again in the same words, an answer has the same bytes and headers as the first time', async () => {
  await publishNotice(app, { title: '关于公布行政事业性收费目录清单的公告'.repeat(12) });
  await settle();
  for (const encoding of ['identity', 'gzip', 'br']) {
    const ask = () =>
      app.http().get('/api/sites/north/notices?limit=11').set('Accept-Encoding', encoding);
    const answers = [await ask(), await ask(), await ask(), await ask()];
    const [made, found, ...replayed] = answers.map(({ status, text, headers }) => {
      const { date, 'x-request-id': requestId, ...others } = headers as Record<string, string>;
      return { status, text, headers: { ...others, own: Boolean(date && requestId) } };
    });
    expect(found?.headers).toEqual({ ...made?.headers, 'cache-status': 'gongkai; hit' });
    expect(found?.text).toBe(made?.text);
    for (const again of replayed) expect(again).toEqual(found);
    const etag = String(made?.headers['etag' as never]);
    const known = await ask().set('If-None-Match', etag);
    expect([known.status, known.text, known.headers['etag']]).toEqual([304, '', etag]);
    expect(known.headers['content-length']).toBeUndefined();
  }
});

test('a change is seen by who asks in words that are remembered', async () => {
  const title = '关于调整公交线路的公告';
  const documentId = await publishNotice(app, { title });
  const ask = () => app.http().get(`/api/sites/north/notices/${documentId}`);
  for (let round = 0; round < 3; round += 1) {
    await settle();
    for (let again = 0; again < 4; again += 1) {
      expect((await ask()).body.data.title).toBe(round === 0 ? title : `${title}（${round}）`);
    }
    await publishNotice(app, { title: `${title}（${round + 1}）` }, { documentId });
    expect((await ask()).body.data.title).toBe(`${title}（${round + 1}）`);
  }
});

test('two hundred readers of an answer that is not kept make it once', async () => {
  let bypassed = true;
  // a node that is too busy to hear of changes in time keeps nothing, and makes every answer anew
  for (let attempt = 0; bypassed && attempt < 5; attempt += 1) {
    await settle();
    cache().clear();
    let answers: Response[] = [];
    const statements = await statementsOf(app, async () => {
      answers = await Promise.all(
        Array.from({ length: 200 }, () => app.http().get('/api/sites/north/notices?limit=7'))
      );
    });
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    bypassed = answers.some(({ headers }) => String(headers['cache-status']).includes('bypass'));
    if (bypassed) continue;
    expect(statements.filter((sql) => sql.includes('publications')).length).toBeLessThanOrEqual(2);
  }
  expect(bypassed).toBe(false);
});

const titles = async (): Promise<string[]> => {
  const { body } = await app.http().get('/api/sites/north/notices?limit=100');
  return (body as { data: { title: string }[] }).data.map(({ title }) => title);
};

test('what falls due comes into view and leaves it by the clock, without a publication', async () => {
  const now = Date.now();
  const at = (milliseconds: number) => new Date(now + milliseconds).toISOString();
  await publishNotice(app, { title: '预定公告', shownFrom: at(1_000) });
  await publishNotice(app, { title: '限期公告', shownUntil: at(1_500) });
  await settle();
  expect(await titles()).toEqual(expect.arrayContaining(['限期公告']));
  expect(await titles()).not.toContain('预定公告');
  await sleep(Math.max(0, now + 1_000 + 400 - Date.now()));
  expect(await titles()).toContain('预定公告');
  await sleep(Math.max(0, now + 1_500 + 400 - Date.now()));
  expect(await titles()).not.toContain('限期公告');
});

test('what falls due while another transaction holds it shows by the clock, and is not asked for without a pause', async () => {
  await untilOpen();
  const at = Date.now() + 700;
  await publishNotice(app, { title: '到期公告', shownUntil: new Date(at).toISOString() });
  const blocker = await app.strapi.db.connection.transaction();
  await blocker.raw(`select from publications where title = '到期公告' for update`);
  await sleep(at + 100 - Date.now());
  const statements = await statementsOf(app, () => sleep(500));
  expect(await titles()).not.toContain('到期公告');
  await blocker.rollback();
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThan(30);
  await settle();
});

test('an answer whose reading began before a change is not kept after it', async () => {
  await publishNotice(app, { title: '改前' });
  await settle();
  const { connection } = app.strapi.db;
  // holds readers back while the change is committed
  const blocker = await connection.transaction();
  await blocker.raw('lock table publications in access exclusive mode');
  const waiting = app.http().get('/api/sites/north/notices?limit=9').then();
  await sleep(100);
  await blocker.raw(`update publications set summary = jsonb_set(summary::jsonb, '{title}', '"改后"')
    where resource = 'notices' and title = '改前'`);
  await blocker.commit();
  await waiting;
  await settle();
  const { body } = await app.http().get('/api/sites/north/notices?limit=9');
  expect(JSON.stringify(body)).toContain('改后');
  expect(JSON.stringify(body)).not.toContain('改前');
});

test('kept answers take no more memory than they may, however many are asked for', async () => {
  await settle();
  const most = 64 * 1024 * 1024;
  const { strapi } = app;
  const { createResponseCache } =
    await import('../../../src/plugins/delivery/server/src/cache/response-cache');
  expect(strapi.config.get('plugin::delivery.cache.bytes')).toBe(most);
  const small = createResponseCache({ bytes: 100_000, lifetime: () => 60_000 });
  small.keepOpenUntil(Infinity);
  for (let number = 0; number < 1_000; number += 1) {
    const plain = Buffer.alloc(1_000, 'x');
    small.set(
      `/api/sites/north/notices?limit=${number}`,
      {
        ...{ status: 200, type: 'application/json', headers: {}, etag: '"x"' },
        tags: ['notices@north'],
        bytes: new Map([['identity', plain]]),
      },
      small.moment()
    );
  }
  expect(small.size().bytes).toBeLessThanOrEqual(100_000);
  expect(small.size().entries).toBeGreaterThan(10);
  small.drop(['notices@north']);
  expect(small.size()).toEqual({ entries: 0, bytes: 0 });
});
