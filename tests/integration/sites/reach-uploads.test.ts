import { World, type Fields, type Person } from './world';

interface Row {
  id: number;
  name: string;
  path: string;
  folderPath: string;
}

let world: World;
let east: Person;
let both: Person;
let root: Person;
let supervisor: Person;
let eastFolder: Row;
let westFolder: Row;
let rootFolder: Row;

const folderOf = (where: Fields) =>
  world.strapi.db.query('plugin::upload.folder').findOne({ where }) as Promise<Row>;
const siteFolder = async (code: string) => {
  const site = (await world.strapi.db
    .query('plugin::sites.site')
    .findOne({ where: { code } })) as Fields;
  return folderOf({ path: site['folderPath'] });
};
const stored = (id: unknown) =>
  world.strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as Promise<Row | null>;
const first = (body: unknown) => ([body].flat() as Row[])[0] as Row;

/** A file as the super administrator put it into a folder; null is the root. */
const file = async (folder: number | null, name = `f${world.next()}.txt`): Promise<Row> => {
  const made = await root.upload('/upload', [name], { name, folder });
  expect(made.status).toBe(201);
  return first(made.body);
};

beforeAll(async () => {
  world = await World.create();
  east = await world.role('editor', ['east']);
  both = await world.role('editor', ['east', 'west']);
  supervisor = await world.role('supervisor', ['anqing/']);
  root = await world.superAdmin();
  [eastFolder, westFolder] = [await siteFolder('east'), await siteFolder('west')];
  rootFolder = await folderOf({ name: '站点' });
});

afterAll(async () => {
  await world?.stop();
});

test('every site has a folder of its name under one root, and it follows the name', async () => {
  expect(eastFolder).toMatchObject({
    name: '站 east',
    path: expect.stringContaining(rootFolder.path),
  });
  const documentId = await world.siteId('east-town');
  await world.strapi
    .documents('plugin::sites.site')
    .update({ documentId, data: { name: '新镇' } as never });
  expect((await siteFolder('east-town')).name).toBe('新镇');
});

test('a list shows the files of one’s own sites only', async () => {
  const mine = await file(eastFolder.id);
  const foreign = await file(westFolder.id);
  const nobodys = await file(null);
  const list = await east.get('/upload/files?pageSize=100');
  const ids = list.body.results?.map(({ id }) => id);
  expect(ids).toContain(mine.id);
  expect(ids).not.toContain(foreign.id);
  expect(ids).not.toContain(nobodys.id);
  const all = await supervisor.get('/upload/files?pageSize=100');
  const seen = all.body.results?.map(({ id }) => id);
  expect(seen).toEqual(expect.arrayContaining([mine.id, foreign.id]));
  expect(seen).not.toContain(nobodys.id);
});

test('a foreign file is not read, changed, replaced, moved or deleted', async () => {
  const foreign = await file(westFolder.id);
  const mine = await file(eastFolder.id);
  const before = await stored(foreign.id);
  const tries = await Promise.all([
    east.get(`/upload/files/${foreign.id}`),
    east.put(`/upload/files/${foreign.id}`, { fileInfo: { name: 'stolen' } }),
    east.post(`/upload?id=${foreign.id}`, { fileInfo: { name: 'stolen' } }),
    east.upload(`/upload?id=${foreign.id}`, ['x.txt'], { name: 'x', folder: eastFolder.id }),
    east.upload(`/upload/files/${foreign.id}/replace`, ['x.txt'], { name: 'x' }),
    east.remove(`/upload/files/${foreign.id}`),
    east.post('/upload/actions/bulk-update', {
      updates: [
        { id: mine.id, fileInfo: { name: 'a' } },
        { id: foreign.id, fileInfo: { name: 'b' } },
      ],
    }),
    east.post('/upload/actions/bulk-move', {
      fileIds: [mine.id, foreign.id],
      destinationFolderId: eastFolder.id,
    }),
    east.post('/upload/actions/bulk-delete', { fileIds: [mine.id, foreign.id] }),
    east.post('/upload/actions/generate-ai-metadata', { fileIds: [foreign.id] }),
  ]);
  expect(tries.map(({ status }) => status)).toEqual(
    // without files, a multipart route has nothing to do and says so
    tries.map((_try, index) => (index === 2 ? tries[2]?.status : 403))
  );
  expect(tries[2]?.status).toBeGreaterThanOrEqual(400);
  expect(await stored(foreign.id)).toEqual(before);
  expect(await stored(mine.id)).toMatchObject({ name: mine.name });
});

test('one’s own file is changed, replaced, moved within the site and deleted', async () => {
  const sub = await east.post('/upload/folders', {
    name: `s${world.next()}`,
    parent: eastFolder.id,
  });
  expect(sub.status).toBe(201);
  const subId = Number(sub.body.data?.['id']);
  const mine = await file(eastFolder.id);
  const changed = await east.put(`/upload/files/${mine.id}`, {
    fileInfo: { name: 'new', folder: subId },
  });
  expect(changed.status).toBe(200);
  expect((await east.upload(`/upload?id=${mine.id}`, ['y.txt'], { name: 'y.txt' })).status).toBe(
    200
  );
  expect(await stored(mine.id)).toMatchObject({ folderPath: sub.body.data?.['path'] });
  const back = await east.post('/upload/actions/bulk-move', {
    fileIds: [mine.id],
    destinationFolderId: eastFolder.id,
  });
  expect(back.status).toBe(200);
  expect((await east.remove(`/upload/files/${mine.id}`)).status).toBe(200);
  expect(await stored(mine.id)).toBeNull();
});

test('a file goes to the editor’s only site when no folder is named', async () => {
  for (const [path, info] of [
    ['/upload', undefined],
    ['/upload', { name: 'a.txt', folder: null }],
    ['/upload/files', undefined],
    ['/upload/files', { name: 'a.txt' }],
  ] as const) {
    const made = await east.upload(path, ['a.txt'], info);
    expect([path, made.status]).toEqual([path, 201]);
    expect(await stored(first(made.body).id)).toMatchObject({ folderPath: eastFolder.path });
  }
  const two = await east.upload('/upload', ['a.txt', 'b.txt']);
  expect(two.status).toBe(201);
  for (const { id } of two.body as unknown as Row[]) {
    expect(await stored(id)).toMatchObject({ folderPath: eastFolder.path });
  }
  const open = await both.upload('/upload', ['a.txt']);
  expect(open.status).toBe(400);
  expect(open.body.error?.details).toMatchObject({ code: 'site_required' });
});

test('nothing is put into a foreign folder, into the root or into nobody’s folder', async () => {
  const mine = await file(eastFolder.id);
  const sub = await east.post('/upload/folders', {
    name: `s${world.next()}`,
    parent: eastFolder.id,
  });
  const subId = Number(sub.body.data?.['id']);
  const count = await world.strapi.db.query('plugin::upload.file').count();
  for (const folder of [westFolder.id, rootFolder.id]) {
    const tries = await Promise.all([
      east.upload('/upload', ['a.txt'], { name: 'a', folder }),
      east.upload('/upload', ['a.txt', 'b.txt'], [{ name: 'a.txt' }, { name: 'b.txt', folder }]),
      east.upload('/upload/files', ['a.txt'], { name: 'a', folder }),
      east.post('/upload/actions/upload-from-urls', {
        urls: ['http://127.0.0.1:9/x'],
        folderId: folder,
      }),
      east.put(`/upload/files/${mine.id}`, { fileInfo: { folder } }),
      east.post('/upload/actions/bulk-move', { fileIds: [mine.id], destinationFolderId: folder }),
      east.post('/upload/actions/bulk-update', {
        updates: [{ id: mine.id, fileInfo: { folder } }],
      }),
      east.post('/upload/folders', { name: 'x', parent: folder }),
      east.put(`/upload/folders/${subId}`, { name: 'x', parent: folder }),
      east.post('/upload/actions/bulk-move', { folderIds: [subId], destinationFolderId: folder }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 403));
  }
  const away = await Promise.all([
    east.put(`/upload/files/${mine.id}`, { fileInfo: { folder: null } }),
    east.put(`/upload/folders/${subId}`, { name: 'x', parent: null }),
    east.post('/upload/actions/bulk-move', { fileIds: [mine.id], destinationFolderId: null }),
  ]);
  expect(away.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(await world.strapi.db.query('plugin::upload.file').count()).toBe(count);
  expect(await stored(mine.id)).toMatchObject({ folderPath: eastFolder.path });
});

test('folders are one’s own and the way to them, in the list, singly and in the tree', async () => {
  const list = await east.get('/upload/folders');
  const names = (list.body.data as unknown as Row[]).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['站点', '站 east']));
  expect(names).not.toContain('站 west');
  expect((await east.get(`/upload/folders/${eastFolder.id}`)).status).toBe(200);
  expect((await east.get(`/upload/folders/${westFolder.id}`)).status).toBe(404);
  const tree = await east.get('/upload/folder-structure');
  expect(JSON.stringify(tree.body)).toContain('站 east');
  expect(JSON.stringify(tree.body)).not.toContain('站 west');
  expect(JSON.stringify((await root.get('/upload/folder-structure')).body)).toContain('站 west');
});

test('a foreign folder is not renamed, moved or deleted', async () => {
  const made = await root.post('/upload/folders', {
    name: `w${world.next()}`,
    parent: westFolder.id,
  });
  const id = Number(made.body.data?.['id']);
  const tries = await Promise.all([
    east.put(`/upload/folders/${id}`, { name: 'stolen' }),
    east.post('/upload/actions/bulk-move', { folderIds: [id], destinationFolderId: eastFolder.id }),
    east.post('/upload/actions/bulk-delete', { folderIds: [id] }),
  ]);
  expect(tries.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(await folderOf({ id })).toMatchObject({ name: made.body.data?.['name'] });
});

test('nobody renames, moves or deletes a site’s folder or the root of all', async () => {
  for (const { id } of [eastFolder, rootFolder]) {
    for (const person of [east, root]) {
      const tries = await Promise.all([
        person.put(`/upload/folders/${id}`, { name: 'x' }),
        person.post('/upload/actions/bulk-move', { folderIds: [id], destinationFolderId: null }),
        person.post('/upload/actions/bulk-delete', { folderIds: [id] }),
      ]);
      expect(tries.map(({ status }) => status)).toEqual([403, 403, 403]);
    }
  }
  expect(await siteFolder('east')).toEqual(eastFolder);
});

test('one’s own folder is renamed and deleted with what it holds', async () => {
  const made = await east.post('/upload/folders', { name: `s${world.next()}` });
  expect(made.status).toBe(201);
  expect(made.body.data?.['path']).toMatch(new RegExp(`^${eastFolder.path}/`));
  const id = Number(made.body.data?.['id']);
  const inside = await file(id);
  expect((await east.put(`/upload/folders/${id}`, { name: `s${world.next()}` })).status).toBe(200);
  expect((await east.post('/upload/actions/bulk-delete', { folderIds: [id] })).status).toBe(200);
  expect(await stored(inside.id)).toBeNull();
});

test('filters, order and populate do not tell what lies in other folders', async () => {
  await file(westFolder.id, 'secret-plan.txt');
  await file(eastFolder.id);
  for (const query of [
    'filters[folder][parent][children][files][name][$startsWith]=secret',
    'filters[folder][files][name][$startsWith]=secret',
    'sort=folder.files.name:asc',
    'filters[related][id][$notNull]=true',
  ]) {
    const asked = await east.get(`/upload/files?${query}`);
    expect([query, asked.status]).toEqual([query, 400]);
  }
  for (const query of [
    'filters[children][files][name][$startsWith]=secret',
    'filters[files][name][$startsWith]=secret',
    'sort=files.name:asc',
  ]) {
    const asked = await east.get(`/upload/folders?${query}`);
    expect([query, asked.status]).toEqual([query, 400]);
  }
  for (const path of ['/upload/folders', `/upload/folders/${eastFolder.id}`, '/upload/files']) {
    const asked = await east.get(
      `${path}?populate[folder][populate][parent][populate]=children.files&populate[parent][populate]=*&populate[children][populate]=files`
    );
    expect(JSON.stringify(asked.body)).not.toContain('secret-plan');
    expect(JSON.stringify(asked.body)).not.toContain('站 west');
  }
  const records = await east.get(
    '/content-manager/collection-types/plugin::disclosure.record?filters[attachments][folder][parent][children][files][name][$startsWith]=secret'
  );
  expect(records.status).toBe(400);
});

test('an attachment lies in the folder of its record’s site', async () => {
  const record = await world.document('plugin::disclosure.record', 'east');
  const url = `/content-manager/collection-types/plugin::disclosure.record/${record}`;
  const own = await file(eastFolder.id);
  const foreign = await file(westFolder.id);
  const nobodys = await file(null);
  expect((await east.put(url, { attachments: [own.id] })).status).toBe(200);
  const crossed = await both.put(url, { attachments: [own.id, foreign.id] });
  expect(crossed.body.error?.details).toMatchObject({
    code: 'relation_crosses_sites',
    field: 'attachments',
  });
  const picked = await east.put(url, { attachments: [nobodys.id] });
  expect(picked.status).toBe(403);
  expect((await root.put(url, { attachments: [own.id, nobodys.id] })).status).toBe(200);
  const kept = await east.put(url, { title: '改', attachments: [own.id, nobodys.id] });
  expect(kept.status).toBe(200);
});

test('who only reads uploads and deletes nothing', async () => {
  const mine = await file(eastFolder.id);
  expect((await supervisor.upload('/upload', ['a.txt'], { folder: eastFolder.id })).status).toBe(
    403
  );
  expect((await supervisor.remove(`/upload/files/${mine.id}`)).status).toBe(403);
  expect((await supervisor.get(`/upload/files/${mine.id}`)).status).toBe(200);
});

test.each(['page.xhtml', 'page.xht', 'page.xml', 'page.xsl', 'page.svg', 'page.mml', 'run.ecma'])(
  '%s, which a browser would run on the panel’s own origin, is not taken',
  async (name) => {
    expect((await east.upload('/upload', [name], { name })).status).toBe(400);
  }
);

test.each(['table.xlsx', 'letter.docx', 'notice.pdf', 'form.wps', 'figures.csv'])(
  '%s, which offices publish, is taken',
  async (name) => {
    expect((await east.upload('/upload', [name], { name })).status).toBe(201);
  }
);
