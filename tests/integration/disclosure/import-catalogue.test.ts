import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type {
  CatalogueImportResult,
  CatalogueImportStatus,
} from '../../../src/plugins/disclosure/contracts/catalogue-imports';
import type { Command } from '../../../src/plugins/delivery/server/src/domain/command';
import { startApp, type TestApp } from '../../helpers/app';
import { forced } from '../../helpers/forced';
import { dressCatalogue } from '../../helpers/tables/dress-catalogue';
import { SAMPLE_CSV, sampleRows } from '../../helpers/tables/sample-rows';
import { storedZip } from '../../helpers/tables/stored-zip';

let app: TestApp;
let sample: Buffer;
let folder: string;

beforeAll(async () => {
  app = await startApp();
  sample = await readFile(SAMPLE_CSV);
  folder = await mkdtemp(path.join(os.tmpdir(), 'gongkai-import-'));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

const newSite = (code: string) =>
  app.strapi
    .documents('plugin::sites.site')
    .create({ data: { code, name: `${code}县`, level: 'county' } });

const importFile = (
  siteCode: string,
  bytes: Buffer,
  fileName = '目录.csv'
): Promise<CatalogueImportResult> =>
  forced(app.strapi, () =>
    app.strapi
      .plugin('disclosure')
      .service('catalogueImport')
      .importFile({ siteCode, bytes, fileName })
  );

interface Item {
  documentId: string;
  title: string;
  slug: string;
  number: string | null;
  limitText: string | null;
  limitRules: { kind: string; amount: number | null; unit: string | null; trigger: string }[];
}

/** Every item of the site through the public door, page by page. */
const publicItems = async (siteCode: string): Promise<Item[]> => {
  const items: Item[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await app
      .http()
      .get(`/api/sites/${siteCode}/items`)
      .query({ limit: 100, ...(cursor ? { cursor } : {}) })
      .expect(200);
    const body: { data: Item[]; meta: { nextCursor: string | null } } = answer.body;
    items.push(...body.data);
    cursor = body.meta.nextCursor;
  }
  return items;
};

const rowsOf = async (siteCode: string): Promise<number> => {
  const { rows } = await app.strapi.db.connection.raw<{ rows: { count: string }[] }>(
    `select (select count(*) from disclosure_items where site_code = ?)
       + (select count(*) from publications where site_code = ? and resource = 'items')
       + (select count(*) from disclosure_areas where site_code = ?) as count`,
    [siteCode, siteCode, siteCode]
  );
  return Number(rows[0]?.count);
};

const run = async (name: string, positionals: string[], values: Record<string, string | true>) => {
  const commands: Command[] = app.strapi.plugin('disclosure').service('commands');
  const printed: string[] = [];
  const code = await commands
    .find((command) => command.name === name)
    ?.run({
      positionals,
      values,
      output: {
        print: (text) => printed.push(text),
        say: () => undefined,
        progress: () => undefined,
      },
    });
  return { code, printed };
};

const nothing = { added: 0, changed: 0, retired: 0, merged: 0, errors: [] };

test('every row of the sample becomes an item whose limit is read as its columns expect', async () => {
  await newSite('sample');
  expect(await importFile('sample', sample)).toEqual({
    ...nothing,
    rows: 107,
    added: 107,
    unchanged: 0,
  });
  const items = await publicItems('sample');
  const rows = sampleRows();
  expect(items).toHaveLength(rows.length);
  let compared = 0;
  for (const [index, row] of rows.entries()) {
    if (!row['tl_kind'] || row['tl_kind'] === 'multiple' || row['time_limit'] === '同上') continue;
    const [rule] = items[index]?.limitRules ?? [];
    expect([row['time_limit'], rule?.kind]).toEqual([row['time_limit'], row['tl_kind']]);
    if (row['tl_amount'] && rule?.amount !== null) {
      expect([row['time_limit'], rule?.amount]).toEqual([
        row['time_limit'],
        Number(row['tl_amount']),
      ]);
    }
    compared += 1;
  }
  expect(compared).toBeGreaterThan(80);
  const same = rows.findIndex((row) => row['time_limit'] === '同上');
  expect(items[same]?.limitRules).toEqual(items[same - 1]?.limitRules);
});

test('the same file again changes nothing, also not in the read side', async () => {
  await newSite('again');
  await importFile('again', sample);
  expect(await importFile('again', sample)).toEqual({ ...nothing, rows: 107, unchanged: 107 });
  const { rows } = await app.strapi.db.connection.raw<{ rows: { revision: number }[] }>(
    `select max(revision) as revision from publications where site_code = 'again'`
  );
  expect(rows[0]?.revision).toBe(1);
});

test('the rows dressed as official tables of every kind import to the same items', async () => {
  await newSite('plain');
  await importFile('plain', sample);
  const told = (items: Item[]) =>
    items
      .map(({ title, limitRules }) => JSON.stringify([title, limitRules]))
      .sort((a, b) => a.localeCompare(b));
  const expected = told(await publicItems('plain'));
  for (const [index, dressed] of (await dressCatalogue(sampleRows())).entries()) {
    const code = `dressed-${index}`;
    await newSite(code);
    const { rows, added, merged, errors } = await importFile(code, dressed.bytes, dressed.fileName);
    expect([dressed.name, rows, added + merged, errors]).toEqual([dressed.name, 107, 107, []]);
    expect([dressed.name, told(await publicItems(code))]).toEqual([dressed.name, expected]);
  }
});

test('rows in error are reported, the others imported, and nothing is retired beside them', async () => {
  await newSite('mixed');
  const table = (rows: string[]) =>
    Buffer.from(['领域,序号,一级事项,公开内容,公开时限,公开方式', ...rows].join('\n'));
  await importFile('mixed', table(['社会救助,1,甲,a,及时,主动', '社会救助,2,乙,b,及时,主动']));
  const result = await importFile(
    'mixed',
    table(['社会救助,1,甲,改,及时,主动', '社会救助,2,丁,b,及时,随缘', '社会救助,3,丙,c,及时,主动'])
  );
  expect(result).toMatchObject({ rows: 3, added: 1, changed: 1, unchanged: 0, retired: 0 });
  expect(result.errors).toEqual([
    expect.objectContaining({ row: 3, column: '公开方式', code: 'unknown_method' }),
  ]);
  const clean = await importFile('mixed', table(['社会救助,3,丙,c,及时,主动']));
  expect(clean).toMatchObject({ rows: 1, unchanged: 1, retired: 2, errors: [] });
});

test('an item that an editor is changing is reported and left as it is', async () => {
  await newSite('editing');
  const table = (content: string) =>
    Buffer.from(`领域,一级事项,公开内容,公开时限\n社会救助,甲,${content},及时\n`);
  await importFile('editing', table('一'));
  const [item] = await publicItems('editing');
  await app.strapi
    .documents('plugin::disclosure.item')
    .update({ documentId: item?.documentId ?? '', data: { content: '编辑中' } });
  const result = await importFile('editing', table('二'));
  expect(result).toMatchObject({ rows: 1, changed: 0, errors: [{ code: 'draft_in_progress' }] });
});

test('an import that fails in the middle leaves nothing behind', async () => {
  await newSite('broken');
  const db = app.strapi.db.connection;
  await db.raw(`create function refuse() returns trigger language plpgsql as $$
    begin
      if (select count(*) from publications where site_code = 'broken') > 50 then
        raise exception 'the disk is full';
      end if;
      return new;
    end $$`);
  await db.raw(`create trigger refuse before insert on publications
    for each row when (new.site_code = 'broken') execute function refuse()`);
  const before = await rowsOf('broken');
  // a statement sees its own rows only when it is done: the second batch meets the first
  const rows = Array.from({ length: 1_200 }, (_, i) => `新领域,${i},事项${i},内容,及时`);
  const large = Buffer.from(['领域,序号,一级事项,公开内容,公开时限', ...rows].join('\n'));
  await expect(importFile('broken', large)).rejects.toThrow('the disk is full');
  expect(await rowsOf('broken')).toBe(before);
  await db.raw('drop function refuse cascade');
  expect(await importFile('broken', large)).toMatchObject({ added: 1_200 });
});

test('of two imports at once into one site the second is planned on what the first has left', async () => {
  await newSite('twice');
  const results = await Promise.all([importFile('twice', sample), importFile('twice', sample)]);
  expect(results.map(({ added, unchanged }) => [added, unchanged]).sort()).toEqual([
    [0, 107],
    [107, 0],
  ]);
  expect(await publicItems('twice')).toHaveLength(107);
});

test.each([
  ['50 MB of rows', 'too_large', () => Buffer.alloc(50 * 1024 * 1024, '社会救助,甲,乙\n')],
  [
    'a zip bomb',
    'zip_bomb',
    () => storedZip({ 'xl/workbook.xml': Buffer.alloc(60_000_000) }, true),
  ],
  ['a torn workbook', 'corrupt_file', () => Buffer.from('PK\u0003\u0004torn')],
  ['no catalogue', 'no_header', () => Buffer.from('a,b\n1,2\n')],
  ['nothing', 'empty_file', () => Buffer.alloc(0)],
])('%s is refused as a whole: %s', async (_, code, bytes) => {
  await expect(importFile('sample', bytes())).rejects.toMatchObject({ code });
  expect(await importFile('sample', sample)).toMatchObject({ unchanged: 107, errors: [] });
});

test('the command line answers --json with one object and its exit code', async () => {
  await newSite('cli');
  const dry = await run('import catalogue', [SAMPLE_CSV], {
    site: 'cli',
    'dry-run': true,
    json: true,
  });
  expect(dry.code).toBe(0);
  expect(dry.printed.map((text) => JSON.parse(text) as unknown)).toEqual([
    { ...nothing, rows: 107, added: 107, unchanged: 0 },
  ]);
  expect(await publicItems('cli')).toEqual([]);
  const absent = await run('import catalogue', [path.join(folder, 'absent.csv')], {
    site: 'cli',
    json: true,
  });
  expect(absent.code).toBe(1);
  expect(JSON.parse(absent.printed[0] ?? '')).toMatchObject({
    rows: 0,
    errors: [{ row: null, column: null, code: 'no_file' }],
  });
  expect((await run('import catalogue', [SAMPLE_CSV], {})).code).toBe(2);
});

test.each(['xlsx', 'csv'])('a catalogue exported as .%s imports without a change', async (kind) => {
  const file = path.join(folder, `catalogue.${kind}`);
  expect(await run('export catalogue', [file], { site: 'sample' })).toMatchObject({ code: 0 });
  const again = await run('import catalogue', [file], { site: 'sample', json: true });
  expect(JSON.parse(again.printed[0] ?? '')).toEqual({ ...nothing, rows: 107, unchanged: 107 });
});

describe('from the panel', () => {
  let token: string;

  const login = async (email: string, roles: (string | number)[]) => {
    await app.strapi.service('admin::user').create({
      email,
      firstname: '编',
      lastname: '辑',
      password: 'Gongkai-2026',
      registrationToken: null,
      isActive: true,
      roles,
    });
    const answer = await app.http().post('/admin/login').send({ email, password: 'Gongkai-2026' });
    return (answer.body as { data: { token: string } }).data.token;
  };
  const as = (bearer: string) => ({ Authorization: `Bearer ${bearer}` });
  const preview = (bearer: string, siteCode: string, bytes = sample) =>
    app
      .http()
      .post('/disclosure/catalogue-imports/preview')
      .set(as(bearer))
      .field('siteCode', siteCode)
      .attach('file', bytes, '目录.csv');

  beforeAll(async () => {
    await newSite('panel');
    const { id } = await app.strapi.service('admin::role').getSuperAdmin();
    token = await login('super@example.org', [id]);
  });

  test('a file is previewed, committed and followed to its end', async () => {
    const { body, status } = await preview(token, 'panel');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ ...nothing, fileName: '目录.csv', rows: 107, added: 107 });
    expect(body.data.sample.add).toHaveLength(107);
    expect(await publicItems('panel')).toEqual([]);
    const key = String(body.data.token);
    await app
      .http()
      .post('/disclosure/catalogue-imports/commit')
      .set(as(token))
      .send({ token: key, reason: '目录整体迁移' })
      .expect(202);
    let followed: CatalogueImportStatus;
    do {
      const answer = await app
        .http()
        .get(`/disclosure/catalogue-imports/${key}`)
        .set(as(token))
        .expect(200);
      followed = (answer.body as { data: CatalogueImportStatus }).data;
    } while (followed.state === 'running');
    expect(followed).toMatchObject({ state: 'done', result: { added: 107 } });
    expect(await publicItems('panel')).toHaveLength(107);
    const twice = await app
      .http()
      .post('/disclosure/catalogue-imports/commit')
      .set(as(token))
      .send({ token: key });
    expect(twice.body).toEqual({ data: { state: 'done' } });
  });

  test('without a reason the catalogue waits as drafts; with one it needs the right to force', async () => {
    await newSite('waiting');
    const editor = await login('importer@example.org', [
      (await app.strapi.db.query('admin::role').findOne({ where: { code: 'gongkai-editor' } })).id,
    ]);
    const user = await app.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'importer@example.org' } });
    await app.strapi
      .documents('plugin::sites.appointment')
      .create({ data: { user: user.id, siteCode: 'waiting' } });
    const { body } = await preview(editor, 'waiting');
    const key = String(body.data.token);
    const commit = (more: object) =>
      app
        .http()
        .post('/disclosure/catalogue-imports/commit')
        .set(as(editor))
        .send({ token: key, ...more });
    const refused = await commit({ reason: '急' });
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'force_not_allowed']);
    await commit({}).expect(202);
    await app.strapi.plugin('disclosure').service('pendingImports').settled();
    expect(await publicItems('waiting')).toEqual([]);
    const items = app.strapi.db.query('plugin::disclosure.item');
    expect(await items.count({ where: { siteCode: 'waiting', publishedAt: null } })).toBe(107);
    expect(await items.count({ where: { siteCode: 'waiting' } })).toBe(107);
  });

  test('an import whose process died is told as failed, and can be committed again', async () => {
    const { body } = await preview(token, 'panel');
    const key = String(body.data.token);
    await app.strapi.db.connection('disclosure_imports').where({ token: key }).update({
      state: 'running',
    });
    const answer = await app.http().get(`/disclosure/catalogue-imports/${key}`).set(as(token));
    expect(answer.body.data).toMatchObject({ state: 'failed', error: { code: 'interrupted' } });
  });

  test.each([
    ['too much', 413, 'too_large', () => Buffer.alloc(21 * 1024 * 1024, 'a,b\n')],
    ['a zip bomb', 400, 'zip_bomb', () => storedZip({ 'a.zip': 'PK' })],
  ])('%s is answered with %i %s', async (...[, status, code, bytes]) => {
    const answer = await preview(token, 'panel', bytes());
    expect([answer.status, answer.body.error.details.code]).toEqual([status, code]);
  });

  test.each([
    ['get', '/disclosure/catalogue-imports/%00'],
    ['get', '/disclosure/catalogue-export?siteCode=%00'],
    ['get', '/disclosure/catalogue-export?siteCode=panel&area=%00'],
    ['get', '/disclosure/coverage?siteCode=%00'],
    ['get', '/disclosure/coverage/items?state=without&siteCode=panel&area=%00'],
    ['post', '/disclosure/catalogue-imports/commit', { token: 'a\0' }],
  ] as const)('%s %s, with what the database cannot hold, is a bad request', async (...asked) => {
    const [method, address, body] = asked;
    const answer = await app.http()[method](address).set(as(token)).send(body);
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'bad_parameter']);
  });

  test('an upload named with what the database cannot hold is a bad request', async () => {
    const answer = await preview(token, 'pa\0nel');
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'bad_parameter']);
  });

  test('who may not import, or not here, is refused', async () => {
    await app.http().post('/disclosure/catalogue-imports/preview').expect(401);
    const role = await app.strapi
      .service('admin::role')
      .create({ name: '目录', description: '目录' });
    const bearer = await login('editor@example.org', [role.id]);
    const { id: userId } = (await app.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'editor@example.org' } })) as { id: number };
    expect((await preview(bearer, 'panel')).status).toBe(403);
    await app.strapi
      .service('admin::role')
      .assignPermissions(role.id, [{ action: 'plugin::disclosure.catalogue.import' }]);
    expect((await preview(bearer, 'panel')).status).toBe(403);
    await app.strapi.documents('plugin::sites.appointment').create({
      data: { user: userId, siteCode: 'panel', subtree: false } as never,
    });
    expect((await preview(bearer, 'panel')).status).toBe(200);
  });
});
