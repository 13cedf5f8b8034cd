import type { TestApp } from '../../helpers/app';
import { publishNotice, startDelivery } from './fixture';

const TOKEN = 'a-token-for-prometheus';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery({
    settings: {
      metrics: { host: '127.0.0.1', port: 0, token: TOKEN },
      rateLimit: { enabled: true, address: 60, token: 60 },
    },
  });
  await publishNotice(app, { slug: 'first' });
});

afterAll(() => app?.stop());

const LIST = '/api/sites/north/notices';

const metrics = (token: string | null = `Bearer ${TOKEN}`) => {
  const request = app.http().get('/metrics');
  return token === null ? request : request.set('Authorization', token);
};

/** The value of a line of the metrics, 0 where there is none. */
const valueOf = async (line: string): Promise<number> => {
  const { text } = await metrics();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1) ?? 0);
};

test.each([null, 'Bearer wrong', `Bearer ${TOKEN}x`, TOKEN, 'Basic x', 'Bearer '])(
  'on the public port the metrics are not there for who shows %s',
  async (token) => {
    const { status, text } = await metrics(token);
    expect(status).toBe(404);
    expect(text).not.toContain('gongkai_');
  }
);

test('with the token they are there, in the form Prometheus reads, and nobody may keep them', async () => {
  const { status, headers, text } = await metrics();
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(headers['cache-control']).toBe('no-store');
  for (const name of [
    'gongkai_cache_entries',
    'gongkai_cache_bytes',
    'gongkai_cache_open',
    'gongkai_change_listener_reconnects',
    'gongkai_database_connections{state="used"}',
    'gongkai_database_connections{state="free"}',
    'gongkai_database_connections{state="pending"}',
    'gongkai_http_requests_open',
    'gongkai_search_backlog',
    'nodejs_eventloop_lag_seconds',
    'process_resident_memory_bytes',
  ]) {
    expect(text).toContain(`\n${name} `);
  }
});

test('requests are counted by door, status and how the answer was come by, replayed ones too', async () => {
  const cache = app.strapi.plugin('delivery').service('cache');
  cache.keepOpenUntil(performance.now() + 60_000);
  for (let asked = 0; asked < 5; asked += 1) await app.http().get(LIST);
  await app.http().get(`${LIST}/none`);
  const of = (door: string, status: number, result: string) =>
    valueOf(`gongkai_http_requests_total{door="${door}",status="${status}",cache="${result}"}`);
  expect(await of('listNotices', 200, 'miss')).toBe(1);
  expect(await of('listNotices', 200, 'hit')).toBe(4);
  expect(await of('getNotice', 404, 'miss')).toBe(1);
  expect(
    await valueOf('gongkai_http_request_duration_seconds_count{door="listNotices",cache="hit"}')
  ).toBe(4);
});

test('whatever strangers ask for, it does not multiply the lines', async () => {
  const lines = async () =>
    (await metrics()).text.split('\n').filter((line) => line.startsWith('gongkai_http')).length;
  await app.http().get('/api/sites/warm/up');
  await app.http().get('/warm-up');
  const before = await lines();
  for (let asked = 0; asked < 20; asked += 1) {
    await app.http().get(`/api/sites/x${asked}/y${asked}`);
    await app.http().get(`/x${asked}`);
  }
  expect(await lines()).toBe(before);
});

test('refusals of the rate limit are counted', async () => {
  let status = 200;
  while (status !== 429) ({ status } = await app.http().get(`/api/sites/none-${Math.random()}`));
  expect(await valueOf('gongkai_rate_limited_total{by="address"}')).toBe(1);
});

test('on the port of their own they are there without a token, and nothing else is', async () => {
  const server = app.strapi.plugin('delivery').service('metricsServer');
  server.start();
  const base = `http://127.0.0.1:${await server.port()}`;
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('gongkai_http_requests_total');
  for (const path of ['/', '/api/sites', '/metrics/x', '/metrics?x']) {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  }
});

test('the nightly verification counts what differs, on one node at a time', async () => {
  const { run } = app.strapi.plugin('delivery').service('nightlyVerification');
  expect(await run()).toBe(true);
  expect(await valueOf('gongkai_projection_drift{kind="stale"}')).toBe(0);
  expect(await valueOf('gongkai_projection_verified_timestamp_seconds')).toBeGreaterThan(1e9);
  const db = app.strapi.db.connection;
  await db.raw(`update publications set title = 'x' where resource = 'notices'`);
  await db.raw(`delete from publications where resource = 'sites' and slug = 'north-east'`);
  const both = await Promise.all([run(), run()]);
  expect(both.sort()).toEqual([false, true]);
  expect(await valueOf('gongkai_projection_drift{kind="stale"}')).toBe(1);
  expect(await valueOf('gongkai_projection_drift{kind="missing"}')).toBe(1);
});
