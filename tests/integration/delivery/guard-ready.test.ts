import type { AddressInfo } from 'node:net';
import type { TestApp } from '../../helpers/app';
import { statementsOf } from '../../helpers/statements';
import { startDelivery } from './fixture';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery({
    settings: {
      'cache.enabled': false,
      rateLimit: { enabled: true, address: 1, token: 1 },
      drainSeconds: 2,
    },
  });
});

afterAll(() => app?.stop());

const ready = () => app.http().get('/_ready');

test('it is alive without a statement', async () => {
  await app.http().get('/_health');
  await app.strapi.plugin('delivery').service('searchIndex').filled();
  const statements = await statementsOf(app, async () => {
    expect((await app.http().get('/_health')).status).toBe(204);
  });
  expect(statements).toEqual([]);
});

test('it is ready, for anyone and as often as asked, at one statement a second at most', async () => {
  await ready();
  const statements = await statementsOf(app, async () => {
    for (let asked = 0; asked < 50; asked += 1) {
      const { status, body, headers } = await ready();
      expect([status, body]).toEqual([200, { status: 'ready' }]);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('ratelimit-limit');
    }
  });
  expect(statements.filter((sql) => sql.includes('to_regclass')).length).toBeLessThan(10);
});

const expectUnavailable = async () => {
  let answer = await ready();
  while (answer.status === 200) answer = await ready();
  expect([answer.status, answer.body]).toEqual([503, { status: 'unavailable' }]);
};

const expectReadyAgain = async () => {
  let answer = await ready();
  while (answer.status !== 200) answer = await ready();
  expect(answer.body).toEqual({ status: 'ready' });
};

test('without the table everything is read from it is not ready, and says no more', async () => {
  const db = app.strapi.db.connection;
  await db.raw('alter table publications rename to publications_away');
  await expectUnavailable();
  await db.raw('alter table publications_away rename to publications');
  await expectReadyAgain();
});

test('while no connection to the database is to be had it is not ready, and answers all the same', async () => {
  const { pool } = app.strapi.db.connection.client as {
    pool: {
      max: number;
      acquire: () => { promise: Promise<unknown> };
      release: (one: unknown) => void;
    };
  };
  const all = await Promise.all(Array.from({ length: pool.max }, () => pool.acquire().promise));
  await expectUnavailable();
  for (const one of all) pool.release(one);
  await expectReadyAgain();
});

test('when the server stops it is not ready first, and goes on answering until proxies have noticed', async () => {
  const server = app.strapi.server.httpServer;
  if (!server.listening) await new Promise<void>((done) => server.listen(0, done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await fetch(`${base}/_ready`)).status).toBe(200);
  const drained = app.strapi.plugin('delivery').service('readiness').drain();
  expect((await fetch(`${base}/_ready`)).status).toBe(503);
  expect((await fetch(`${base}/api/sites`)).status).toBe(200);
  await drained;
});
