import { setTimeout as sleep } from 'node:timers/promises';
import { statementsOf } from '../../helpers/statements';
import type { TestApp } from '../../helpers/app';
import { publishNotice, startDelivery } from './fixture';

const POINTS = 40;
const TOKEN_POINTS = 80;

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery({
    settings: {
      // the tests' own connections come from here, and stand for a proxy
      trustProxy: '127.0.0.0/8,::1',
      // each read is work, but where a test opens the cache itself
      'cache.enabled': false,
      rateLimit: { enabled: true, address: POINTS, token: TOKEN_POINTS },
    },
  });
  await publishNotice(app, { slug: 'first' });
});

afterAll(() => app?.stop());

const LIST = '/api/sites/north/notices';

const read = (from: string, path = LIST, headers: Record<string, string> = {}) =>
  app
    .http()
    .get(path)
    .set({ 'X-Forwarded-For': from, ...headers });

/** Spends whatever the client has. @returns the answers' statuses */
const exhaust = async (ask: () => ReturnType<typeof read>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let asked = 0; asked <= TOKEN_POINTS + 10 && statuses.at(-1) !== 429; asked += 1) {
    statuses.push((await ask()).status);
  }
  return statuses;
};

const apiToken = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const tokens = app.strapi.service('admin::api-token') as unknown as {
    create: (data: object) => Promise<{ accessKey: string }>;
  };
  const name = `token ${Math.random()}`;
  const data = { name, type: 'read-only', lifespan: null, kind: 'content-api', ...fields };
  return (await tokens.create(data)).accessKey;
};

test('an answer says what is left, and one too many is refused in the reader’s language', async () => {
  const first = await read('198.51.100.1');
  expect(first.headers).toMatchObject({
    'ratelimit-limit': String(POINTS),
    'ratelimit-remaining': String(POINTS - 1),
    'ratelimit-reset': expect.stringMatching(/^[12]$/),
  });
  const statuses = await exhaust(() => read('198.51.100.1'));
  expect(statuses.length).toBeGreaterThanOrEqual(POINTS - 1);
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set([200]));
  const refused = await exhausted('198.51.100.1', { 'Accept-Language': 'en' });
  expect(refused.headers).toMatchObject({
    'retry-after': expect.stringMatching(/^[12]$/),
    'ratelimit-remaining': '0',
    'cache-control': 'no-store',
  });
  expect(refused.body.error).toMatchObject({
    status: 429,
    name: 'RateLimitError',
    message: expect.stringContaining('Too many requests'),
    details: { code: 'rate_limited', seconds: Number(refused.headers['retry-after']) },
  });
});

/** The first refusal after whatever came back in the meantime. */
const exhausted = async (from: string, headers: Record<string, string> = {}) => {
  let answer = await read(from, LIST, headers);
  while (answer.status !== 429) answer = await read(from, LIST, headers);
  return answer;
};

test('a refusal costs no statement', async () => {
  await exhaust(() => read('198.51.100.2'));
  const statements = await statementsOf(app, async () => {
    expect((await exhausted('198.51.100.2')).status).toBe(429);
  });
  // one read at most may have come back between the two
  expect(statements.length).toBeLessThanOrEqual(3);
});

test('addresses an attacker writes into X-Forwarded-For himself do not give him new budgets', async () => {
  let forged = 0;
  const ask = () => read(`10.0.0.${(forged += 1)}, 1.2.3.${forged}, 198.51.100.3`);
  expect((await exhaust(ask)).at(-1)).toBe(429);
  const other = await read('198.51.100.4');
  expect(other.status).toBe(200);
});

test('an IPv6 /64 is one client, and its neighbour another', async () => {
  let host = 0;
  const ask = () => read(`2001:db8:0:1:${(host += 1).toString(16)}::1`);
  expect((await exhaust(ask)).at(-1)).toBe(429);
  expect((await read('2001:db8:0:2::1')).status).toBe(200);
});

test('GraphQL by GET and by POST is counted with the rest', async () => {
  const query = '{sites{edges{node{code}}}}';
  const byGet = await read('198.51.100.5', `/graphql?query=${query}`);
  expect(byGet.headers['ratelimit-remaining']).toBe(String(POINTS - 1));
  const byPost = await app
    .http()
    .post('/graphql')
    .set('X-Forwarded-For', '198.51.100.5')
    .send({ query });
  expect(Number(byPost.headers['ratelimit-remaining'])).toBeLessThan(POINTS);
  await exhaust(() => read('198.51.100.5'));
  const refused = await exhaust(() => read('198.51.100.5', `/graphql?query=${query}`));
  expect(refused.at(-1)).toBe(429);
});

test('a verified token has a larger budget of its own, whatever the address', async () => {
  const headers = { Authorization: `Bearer ${await apiToken()}` };
  const statuses = await exhaust(() => read('198.51.100.6', LIST, headers));
  expect(statuses.length).toBeGreaterThan(TOKEN_POINTS);
  expect(statuses.at(-1)).toBe(429);
  const elsewhere = await exhaust(() => read('198.51.100.7', LIST, headers));
  expect(elsewhere.length).toBeLessThan(10);
  expect((await read('198.51.100.6')).status).toBe(200);
});

test.each([
  ['invented', () => Promise.resolve('f'.repeat(256))],
  ['expired', () => apiToken({ lifespan: 7 * 86_400_000 }).then(expire)],
  ['foreign in kind', () => apiToken().then((token) => `${token}x`)],
])('a token that is %s counts for its address', async (_, make) => {
  const headers = { Authorization: `Bearer ${await make()}` };
  const from = `203.0.113.${(address += 1)}`;
  const statuses = await exhaust(() => read(from, LIST, headers));
  expect(statuses.length).toBeLessThan(POINTS + 10);
  expect((await exhausted(from)).headers['ratelimit-limit']).toBe(String(POINTS));
});

let address = 0;

const expire = async (token: string): Promise<string> => {
  const { hash } = app.strapi.service('admin::api-token') as unknown as {
    hash: (token: string) => string;
  };
  await app.strapi.db.query('admin::api-token').update({
    where: { accessKey: hash(token) },
    data: { expiresAt: String(Date.now() - 1_000) },
  });
  return token;
};

test('inventing a new token each time does not escape the budget, nor its look-ups', async () => {
  let invented = 0;
  const ask = () =>
    read('198.51.100.8', LIST, { Authorization: `Bearer invented${(invented += 1)}` });
  const statuses = await exhaust(ask);
  // each costs its look-up and its reading
  expect(statuses.length).toBeLessThan(POINTS / 2 + 5);
  expect(statuses.at(-1)).toBe(429);
});

test('answers from the cache are not counted and carry no budget; who has none left still gets them', async () => {
  const cache = app.strapi.plugin('delivery').service('cache');
  await exhaust(() => read('198.51.100.9'));
  cache.keepOpenUntil(performance.now() + 60_000);
  expect((await read('198.51.100.10')).headers['ratelimit-remaining']).toBe(String(POINTS - 1));
  for (let asked = 0; asked < POINTS + 10; asked += 1) {
    const { status, headers } = await read('198.51.100.9');
    expect([status, headers['ratelimit-limit']]).toEqual([200, undefined]);
  }
  cache.close();
});

test('who joins work under way is not charged', async () => {
  const cache = app.strapi.plugin('delivery').service('cache');
  cache.clear();
  cache.keepOpenUntil(performance.now() + 60_000);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => read('198.51.100.11', '/api/sites/north/tally?times=7'))
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const charged = answers.filter(({ headers }) => headers['ratelimit-limit'] !== undefined);
  expect(charged).toHaveLength(1);
  cache.close();
});

test('points come back', async () => {
  const { headers } = await exhausted('198.51.100.12');
  await sleep(Number(headers['retry-after']) * 1_000);
  expect((await read('198.51.100.12')).status).toBe(200);
});
