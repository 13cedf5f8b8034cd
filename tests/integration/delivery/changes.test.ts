import { Client } from 'pg';
import { createTestDatabase } from '../../helpers/database';
import type { TestApp } from '../../helpers/app';
import { statementsOf } from '../../helpers/statements';
import { createTopic, NOTICE, publishNotice, startDelivery, withdrawNotice } from './fixture';
import { type Change, createMirror } from './mirror';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery();
});
afterAll(() => app.stop());

const NOTICES = '&resource=notices';
const told = (changes: readonly Change[]) =>
  changes.map(({ op, documentId, locale, data }) => [op, documentId, locale, data?.['title']]);
const refusal = async (path: string): Promise<unknown[]> => {
  const { status, body } = await app.http().get(`/api/sites/${path}`);
  const { details } = (body as { error: { details: Record<string, unknown> } }).error;
  return [status, details['code'], details['parameter']];
};
/** Lets the moments of a document pass: what is stored of it says so, the clock need not be waited for. */
const letPass = (documentId: string, column: 'visible_from' | 'visible_until') =>
  app.strapi.db.connection.raw(
    `update publications set ?? = now() - interval '1 minute' where document_id = ?`,
    [column, documentId]
  );

test('a mirror that begins is told what is in view, and then what changes, with the links', async () => {
  const topic = await createTopic(app, { title: '题' });
  const kept = await publishNotice(app, { title: '留', body: '文', topic });
  const gone = await publishNotice(app, { title: '撤' });
  await withdrawNotice(app, gone);
  const mirror = createMirror(app, 'north', NOTICES);
  const [first, ...others] = await mirror.follow();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    ...{ op: 'upsert', resource: 'notices', documentId: kept, locale: 'zh-Hans', site: 'north' },
    ...{ revision: 1, links: { topic: [topic] } },
    data: { documentId: kept, title: '留', body: '文', slug: null, number: null },
  });
  expect(await mirror.follow()).toEqual([]);

  await publishNotice(app, { title: '改' }, { documentId: kept });
  const added = await publishNotice(app, { title: '增' });
  expect(told(await mirror.follow())).toEqual([
    ['upsert', kept, 'zh-Hans', '改'],
    ['upsert', added, 'zh-Hans', '增'],
  ]);
  await withdrawNotice(app, kept);
  await app.strapi.documents(NOTICE).delete({ documentId: added });
  const [withdrawn, deleted] = await mirror.follow();
  expect(withdrawn).toMatchObject({ op: 'withdraw', documentId: kept, data: null, links: {} });
  expect(deleted).toMatchObject({ op: 'withdraw', documentId: added, data: null });
  expect(await mirror.follow()).toEqual([]);
});

test('every resource is told of, in the order it was written; a page is three statements', async () => {
  const mirror = createMirror(app, 'north');
  await mirror.follow();
  const [topic, notice] = [await createTopic(app, {}), await publishNotice(app, {})];
  expect((await mirror.follow()).map(({ documentId, locale }) => [documentId, locale])).toEqual([
    [topic, '*'],
    [notice, 'zh-Hans'],
  ]);
  expect(await statementsOf(app, mirror.read)).toHaveLength(3);
});

test('a transaction of another database on the same server holds nothing back', async () => {
  const mirror = createMirror(app, 'north', NOTICES);
  await mirror.follow();
  const other = await createTestDatabase();
  const client = new Client({ connectionString: other.url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_current_xact_id()');
    const documentId = await publishNotice(app, { title: '不等' });
    expect(told(await mirror.follow())).toEqual([['upsert', documentId, 'zh-Hans', '不等']]);
  } finally {
    await client.end();
    await other.drop();
  }
});

test('what an open transaction may still add is waited for, and nothing is lost by it', async () => {
  const mirror = createMirror(app, 'north', NOTICES);
  await mirror.follow();
  const early = new Client({ connectionString: app.database.url });
  await early.connect();
  try {
    await early.query('begin');
    await early.query('select pg_current_xact_id()');
    const late = await publishNotice(app, { title: '后' });
    expect(await mirror.read()).toEqual([]);
    await early.query(
      `insert into publications (resource, document_id, locale, site_code, title, keys, former_keys,
         facets, links, sort_at, position, detail)
       values ('notices', 'early', 'zh-Hans', 'north', '', '{}', '{}', '{}', '{}', now(), 0,
         '{"documentId": "early", "title": "", "slug": null, "number": null, "body": null}')`
    );
    await early.query('commit');
    const changes = await mirror.follow();
    expect(changes.map(({ documentId }) => documentId)).toEqual(['early', late]);
  } finally {
    await early.end();
    await app.strapi.db.connection.raw(`delete from publications where document_id = 'early'`);
  }
});

test('what comes into view by the clock is told when it is due, and when its time is over', async () => {
  const mirror = createMirror(app, 'north', NOTICES);
  await mirror.follow();
  const documentId = await publishNotice(app, {
    title: '期',
    shownFrom: new Date(Date.now() + 3_600_000),
    shownUntil: new Date(Date.now() + 7_200_000),
  });
  expect(await mirror.follow()).toEqual([]);
  await letPass(documentId, 'visible_from');
  expect(told(await mirror.follow())).toEqual([['upsert', documentId, 'zh-Hans', '期']]);
  await letPass(documentId, 'visible_until');
  expect(told(await mirror.follow())).toEqual([['withdraw', documentId, 'zh-Hans', undefined]]);
  expect(await mirror.follow()).toEqual([]);
  expect(mirror.repeated()).toEqual([]);
});

test('what was never in view is nobody’s to know of, not even that it has been withdrawn', async () => {
  const mirror = createMirror(app, 'north', NOTICES);
  await mirror.follow();
  const shownFrom = new Date(Date.now() + 3_600_000);
  const documentId = await publishNotice(app, { title: '密', shownFrom });
  await publishNotice(app, { title: '密二', shownFrom }, { documentId });
  await withdrawNotice(app, documentId);
  expect(await mirror.follow()).toEqual([]);
});

test('what is put off again is withdrawn until then', async () => {
  const documentId = await publishNotice(app, { title: '早' });
  const mirror = createMirror(app, 'north', NOTICES);
  await mirror.follow();
  const shownFrom = new Date(Date.now() + 3_600_000);
  await publishNotice(app, { title: '早', shownFrom }, { documentId });
  expect(told(await mirror.follow())).toEqual([['withdraw', documentId, 'zh-Hans', undefined]]);
});

test('a document that goes to another site is withdrawn where it was, and comes back whole', async () => {
  const move = (siteCode: string) => publishNotice(app, { title: '迁', siteCode }, { documentId });
  const documentId = await publishNotice(app, { title: '迁' });
  const [from, to, above] = [
    createMirror(app, 'north', NOTICES),
    createMirror(app, 'north-east', NOTICES),
    createMirror(app, 'north', `${NOTICES}&scope=subtree`),
  ];
  for (const mirror of [from, to, above]) await mirror.follow();
  const [upsert, withdraw] = [
    ['upsert', documentId, 'zh-Hans', '迁'],
    ['withdraw', documentId, 'zh-Hans', undefined],
  ];
  await move('north-east');
  expect(told(await from.follow())).toEqual([withdraw]);
  expect(told(await to.follow())).toEqual([upsert]);
  expect(told(await above.follow())).toEqual([upsert]);
  await move('north');
  expect(told(await from.follow())).toEqual([upsert]);
  expect(told(await to.follow())).toEqual([withdraw]);
  await withdrawNotice(app, documentId);
  expect(told(await from.follow())).toEqual([withdraw]);
  expect(told(await to.follow())).toEqual([]);
  for (const mirror of [from, to, above]) expect(mirror.repeated()).toEqual([]);
});

test('a language that is withdrawn is told by itself; a mirror may be of one language', async () => {
  const documentId = await publishNotice(app, { title: '文' });
  await publishNotice(app, { title: 'Text' }, { documentId, locale: 'en' });
  const [all, english] = [
    createMirror(app, 'north', NOTICES),
    createMirror(app, 'north', `${NOTICES}&locale=en`),
  ];
  await all.follow();
  expect(told(await english.follow())).toEqual([['upsert', documentId, 'en', 'Text']]);
  await withdrawNotice(app, documentId);
  expect(told(await all.follow())).toEqual([['withdraw', documentId, 'zh-Hans', undefined]]);
  expect(await english.follow()).toEqual([]);
});

test('a mirror of a subtree takes up new sites, and starts anew when one is moved', async () => {
  const sites = app.strapi.documents('plugin::sites.site');
  const found = (code: string, parentCode: string) =>
    sites.create({ data: { code, name: code, level: 'county', parentCode } });
  const mirror = createMirror(app, 'north', '&scope=subtree');
  await mirror.follow();
  await found('north-west', 'north');
  const documentId = await publishNotice(app, { siteCode: 'north-west' });
  expect((await mirror.follow()).map((change) => change.resource)).toEqual(['sites', 'notices']);
  const moved = await found('south', 'north');
  await mirror.follow();
  await sites.update({ documentId: moved.documentId, data: { parentCode: 'north-west' } });
  expect(await mirror.follow()).toHaveLength(1); // still below north
  await sites.update({ documentId: moved.documentId, data: { parentCode: null as never } });
  const since = mirror.cursor();
  expect(await refusal(`north/changes?scope=subtree&since=${since}`)).toEqual([
    ...[410, 'cursor_expired', 'since'],
  ]);
  await app.strapi.documents(NOTICE).delete({ documentId });
});

test('a cursor is good for its own site, scope, resource and language, and nothing made up is', async () => {
  const mirror = createMirror(app, 'north');
  await mirror.follow();
  const since = `since=${mirror.cursor()}`;
  const forged = (...parts: unknown[]) =>
    `north/changes?since=${Buffer.from(JSON.stringify(parts)).toString('base64url')}`;
  const [tag, database, ...rest] = JSON.parse(
    Buffer.from(mirror.cursor(), 'base64url').toString()
  ) as string[];
  for (const path of [
    `north-east/changes?${since}`,
    `north/changes?${since}&scope=subtree`,
    `north/changes?${since}&resource=notices`,
    `north/changes?${since}&locale=en`,
    'north/changes?since=x',
    'north/changes?since=',
    'north/changes?since=%00',
    forged(tag, database, '99999999999999999999', ...rest.slice(1)),
    forged(tag, database, '1', '9223372036854775808', ...rest.slice(2)),
    forged(tag, database, -1, ...rest.slice(1)),
  ]) {
    expect(await refusal(path)).toEqual([400, 'bad_cursor', 'since']);
  }
  expect(await refusal(forged(tag, database, '99999999999', ...rest.slice(1)))).toEqual([
    ...[410, 'cursor_expired', 'since'],
  ]);
  expect(await refusal('nowhere/changes')).toEqual([404, 'not_found', undefined]);
  expect(await refusal('north/changes?resource=secrets')).toEqual([
    ...[400, 'bad_parameter', 'resource'],
  ]);
});

test('no cache keeps changes: the end of a transaction elsewhere brings them forth unannounced', async () => {
  const { headers } = await app.http().get('/api/sites/north/changes');
  expect(headers).toMatchObject({ 'cache-control': 'no-store' });
});

test('a database restored elsewhere refuses cursors of before, and tells all it holds', async () => {
  const documentId = await publishNotice(app, { title: '旧' });
  const mirror = createMirror(app, 'north', NOTICES);
  const before = (await mirror.follow()).length;
  const { strapi, database } = app;
  await strapi.destroy();
  const copy = await createTestDatabase(database.name);
  await database.drop();
  // what a dump says of a server that had run for longer
  const client = new Client({ connectionString: copy.url });
  await client.connect();
  await client.query(`update publications set changed_in = '88888888888'`);
  await client.end();
  app = await startDelivery({ database: copy });

  expect(await refusal(`north/changes?resource=notices&since=${mirror.cursor()}`)).toEqual([
    ...[410, 'cursor_expired', 'since'],
  ]);
  const anew = createMirror(app, 'north', NOTICES);
  expect(await anew.follow()).toHaveLength(before);
  await app.strapi.documents(NOTICE).delete({ documentId });
  expect(told(await anew.follow())).toEqual([['withdraw', documentId, 'zh-Hans', undefined]]);
});
