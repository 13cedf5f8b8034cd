import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Client } from 'pg';
import { startFreezingProxy, type FreezingProxy } from '../../helpers/freezing-proxy';
import { startApp, type TestApp } from '../../helpers/app';
import { startPoolingProxy } from '../../helpers/pooling-proxy';
import { startSecondNode, type SecondNode } from '../../helpers/second-node';

const SITES = 'plugin::sites.site';
const LISTENER = 'gongkai freshness';
const PATH = '/api/sites/north';

/** Publishes on one node, reads on another, with a database between that can be cut. */
let app: TestApp;
let other: SecondNode;
let proxy: FreezingProxy;
let client: Client;
let site: string;

beforeAll(async () => {
  app = await startApp();
  const created = await app.strapi
    .documents(SITES)
    .create({ data: { code: 'north', name: 'v0', level: 'city' } });
  site = created.documentId;
  proxy = await startFreezingProxy(app.database.url, LISTENER);
  other = await startSecondNode(proxy.url);
  client = new Client({ connectionString: app.database.url });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await other?.stop();
  await proxy?.stop();
  await app?.stop();
});

let version = 0;

/** @returns the moment it was acknowledged */
const publish = async (): Promise<{ version: number; at: number }> => {
  version += 1;
  await app.strapi
    .documents(SITES)
    .update({ documentId: site, data: { name: `v${version}` } as never });
  return { version, at: performance.now() };
};

interface Seen {
  askedAt: number;
  version: number;
  status: string;
}

const read = async (url: string): Promise<Seen> => {
  const askedAt = performance.now();
  const response = await fetch(`${url}${PATH}`);
  const { data } = (await response.json()) as { data: { title: string } };
  const status = response.headers.get('cache-status') ?? '';
  return { askedAt, version: Number(data.title.slice(1)), status };
};

const untilHit = async (): Promise<void> => {
  while (!(await read(other.url)).status.includes('hit')) await sleep(20);
};

test('on the publishing node the very next read is fresh, and the one after it is kept', async () => {
  let hits = 0;
  for (let round = 0; round < 60; round += 1) {
    const { version: published } = await publish();
    const seen = await app.http().get(PATH);
    expect(seen.body.data.title).toBe(`v${published}`);
    await sleep(5);
    await app.http().get(PATH);
    const again = await app.http().get(PATH);
    expect(again.body.data.title).toBe(`v${published}`);
    if (again.headers['cache-status'] === 'gongkai; hit') hits += 1;
  }
  expect(hits).toBeGreaterThan(3);
});

/** Publishes and reads the other node until the disturbance is over. */
const underLoad = async (disturb: () => Promise<void>) => {
  const published: { version: number; at: number }[] = [await publish()];
  const seen: Seen[] = [];
  let over = false;
  const writer = async () => {
    while (!over) {
      published.push(await publish());
      await sleep(40);
    }
  };
  const reader = async () => {
    while (!over) seen.push(await read(other.url));
  };
  const work = Promise.all([writer(), ...Array.from({ length: 4 }, reader)]);
  await disturb();
  over = true;
  await work;
  return { published, seen };
};

/** What was asked more than a second after a publication shows it. */
const staleOf = ({ published, seen }: Awaited<ReturnType<typeof underLoad>>) =>
  seen.filter(({ askedAt, version: shown }) =>
    published.some(({ at, version: known }) => at < askedAt - 1_000 && known > shown)
  );

test('on another node what is published shows within a second, under load', async () => {
  await untilHit();
  const load = await underLoad(() => sleep(2_000));
  expect(staleOf(load)).toEqual([]);
  expect(load.seen.some(({ status }) => status.includes('hit'))).toBe(true);
  expect(load.published.length).toBeGreaterThan(2);
});

const killListeners = () =>
  client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = $1 and datname = current_database()`,
    [LISTENER]
  );

test('a killed listener makes no answer older than a second, and answers are kept again', async () => {
  await untilHit();
  const load = await underLoad(async () => {
    for (let kill = 0; kill < 4; kill += 1) {
      await killListeners();
      await sleep(700);
    }
  });
  expect(staleOf(load)).toEqual([]);
  expect(load.seen.some(({ status }) => status.includes('bypass'))).toBe(true);
  await untilHit();
});

test('a silent network makes no answer older than a second: the node reads the database itself', async () => {
  await untilHit();
  const load = await underLoad(async () => {
    proxy.freeze();
    await sleep(2_500);
    expect((await read(other.url)).status).toContain('bypass');
  });
  proxy.thaw();
  expect(staleOf(load)).toEqual([]);
  await untilHit();
});

test('what any other process writes is fresh by the same rule', async () => {
  await untilHit();
  await client.query(
    `update publications set detail = jsonb_set(detail::jsonb, '{title}', '"v1000000"')
     where resource = 'sites'`
  );
  const writtenAt = performance.now();
  let last = await read(other.url);
  while (last.version !== 1_000_000 && last.askedAt < writtenAt + 1_000)
    last = await read(other.url);
  expect(last.version).toBe(1_000_000);
});

test('DELIVERY_CACHE=off: nothing is kept', async () => {
  const plain = await startSecondNode(app.database.url, { DELIVERY_CACHE: 'off' });
  try {
    for (let round = 0; round < 5; round += 1) {
      expect((await read(plain.url)).status).toBe('gongkai; fwd=bypass');
      await sleep(100);
    }
  } finally {
    await plain.stop();
  }
});

test('behind a pooler that loses notices between transactions nothing is kept', async () => {
  const pooler = await startPoolingProxy(app.database.url);
  const pooled = await startSecondNode(pooler.url);
  try {
    for (let round = 0; round < 15; round += 1) {
      const { version: published } = await publish();
      await sleep(100);
      const seen = await read(pooled.url);
      expect(seen).toMatchObject({ version: published, status: 'gongkai; fwd=bypass' });
    }
  } finally {
    await pooled.stop();
    await pooler.stop();
  }
});

test('a listener keeps nothing of the pulses it has sent', async () => {
  const { openChangeListener } =
    await import('../../../src/plugins/delivery/server/src/cache/change-listener');
  const listener = await openChangeListener({
    connection: { connectionString: app.database.url },
    onNotice: () => undefined,
    onLost: () => undefined,
    notify: ({ channel, number }) =>
      client.query('select pg_notify($1, $2)', [channel, String(number)]),
  });
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heapAfter = async (pulses: number) => {
    for (let sent = 0; sent < pulses; sent += 1) await listener.pulse();
    collect();
    return process.memoryUsage().heapUsed;
  };
  try {
    const before = await heapAfter(1_000);
    expect((await heapAfter(6_000)) - before).toBeLessThan(600_000);
  } finally {
    await listener.close();
  }
});
