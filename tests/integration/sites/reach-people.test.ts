import type { RoleName } from '../../../src/plugins/sites/server/src/domain/scoped-type';
import { World, type Fields, type Person } from './world';

const CM = '/content-manager/collection-types';
const RECORD = 'plugin::disclosure.record';
const AREA = 'plugin::disclosure.area';
const APPOINTMENT = 'plugin::sites.appointment';
let world: World;
let root: Person;

beforeAll(async () => {
  world = await World.create();
  root = await world.superAdmin();
});

afterAll(async () => {
  await world?.stop();
});

test.each<[RoleName, Record<string, number>]>([
  ['editor', { read: 200, create: 201, update: 200, publish: 200, delete: 200 }],
  ['reviewer', { read: 200, create: 403, update: 200, publish: 403, delete: 403 }],
  ['approver', { read: 200, create: 403, update: 403, publish: 200, delete: 403 }],
  ['moderator', { read: 200, create: 403, update: 403, publish: 403, delete: 403 }],
  ['site-admin', { read: 200, create: 201, update: 200, publish: 200, delete: 200 }],
  ['supervisor', { read: 200, create: 403, update: 403, publish: 403, delete: 403 }],
])('the role %s may do with records of its site what it is for: %j', async (role, expected) => {
  const person = await world.role(role, ['east']);
  const record = await world.document(RECORD, 'east');
  const url = `${CM}/${RECORD}`;
  const statuses = {
    read: (await person.get(`${url}/${record}`)).status,
    create: (await person.post(url, await world.fields(RECORD))).status,
    update: (await person.put(`${url}/${record}`, { title: '改' })).status,
    publish: (await person.post(`${url}/${record}/actions/publish`, {})).status,
    delete: (await person.remove(`${url}/${record}`)).status,
  };
  expect(statuses).toEqual(expected);
});

test('the subtree of an appointment is in reach, the sites beside and above are not', async () => {
  const county = await world.role('editor', ['east/']);
  const town = await world.role('editor', ['east-town']);
  const city = await world.role('supervisor', ['anqing/']);
  const records = {
    east: await world.document(RECORD, 'east'),
    town: await world.document(RECORD, 'east-town'),
    west: await world.document(RECORD, 'west'),
  };
  const statuses = async (person: Person) =>
    Promise.all(
      Object.values(records).map(async (id) => (await person.get(`${CM}/${RECORD}/${id}`)).status)
    );
  expect(await statuses(county)).toEqual([200, 200, 403]);
  expect(await statuses(town)).toEqual([403, 200, 403]);
  expect(await statuses(city)).toEqual([200, 200, 200]);
});

test('a user without an appointment reaches nothing', async () => {
  const nobody = await world.role('editor', []);
  const record = await world.document(RECORD, 'east');
  expect((await nobody.get(`${CM}/${RECORD}`)).body.results).toEqual([]);
  expect((await nobody.get(`${CM}/${RECORD}/${record}`)).status).toBe(403);
  const made = await nobody.post(`${CM}/${RECORD}`, await world.fields(RECORD));
  expect(made.body.error?.details).toMatchObject({ code: 'site_required' });
});

test('an appointment that ends ends the reach at once, with the same session', async () => {
  const person = await world.role('editor', ['east']);
  const record = await world.document(RECORD, 'east');
  expect((await person.get(`${CM}/${RECORD}/${record}`)).status).toBe(200);
  await world.strapi.db.query(APPOINTMENT).deleteMany({ where: { user: { id: person.id } } });
  expect((await person.get(`${CM}/${RECORD}/${record}`)).status).toBe(403);
});

test('a site administrator appoints within his reach and gives away no more than he has', async () => {
  const admin = await world.role('site-admin', ['east']);
  const whole = await world.role('site-admin', ['east/']);
  const candidate = await world.role('editor', []);
  const appoint = (person: Person, data: Fields) =>
    person.post(`${CM}/${APPOINTMENT}`, { user: { connect: [{ id: candidate.id }] }, ...data });
  expect((await appoint(admin, { siteCode: 'west' })).status).toBe(403);
  expect((await appoint(admin, { siteCode: 'anqing', subtree: true })).status).toBe(403);
  const wide = await appoint(admin, { siteCode: 'east', subtree: true });
  expect(wide.status).toBe(403);
  expect(wide.body.error?.details).toMatchObject({ code: 'site_out_of_reach', field: 'subtree' });
  const made = await appoint(admin, { siteCode: 'east' });
  expect(made.status).toBe(201);
  const id = String(made.body.data?.['documentId']);
  expect((await admin.put(`${CM}/${APPOINTMENT}/${id}`, { subtree: true })).status).toBe(403);
  expect((await whole.put(`${CM}/${APPOINTMENT}/${id}`, { subtree: true })).status).toBe(200);
  const record = await world.document(RECORD, 'east-town');
  expect((await candidate.get(`${CM}/${RECORD}/${record}`)).status).toBe(200);
  expect((await admin.remove(`${CM}/${APPOINTMENT}/${id}`)).status).toBe(200);
  const editor = await world.role('editor', ['east']);
  expect((await appoint(editor, { siteCode: 'east' })).status).toBe(403);
});

test('a site administrator keeps his site’s contact and nothing else of it', async () => {
  const admin = await world.role('site-admin', ['east']);
  const url = `${CM}/plugin::sites.site/${await world.siteId('east')}`;
  const changed = await admin.put(url, {
    phone: '0556-1234567',
    name: '冒名',
    parentCode: 'west',
    folderPath: '/',
  });
  expect(changed.status).toBe(200);
  expect(changed.body.data).toMatchObject({
    phone: '0556-1234567',
    name: '站 east',
    parentCode: 'anqing',
  });
  const [row] = await world.rows('plugin::sites.site', await world.siteId('east'));
  expect(row?.['folderPath']).toMatch(/^\/\d+\/\d+$/);
  expect(
    (await admin.put(`${CM}/plugin::sites.site/${await world.siteId('west')}`, {})).status
  ).toBe(403);
  expect((await admin.remove(url)).status).toBe(403);
});

test('national areas are read by all and written by the super administrator alone', async () => {
  const admin = await world.role('site-admin', ['east']);
  const made = await root.post(`${CM}/${AREA}`, { code: 'national-one', name: '全国领域' });
  expect(made.body.data).toMatchObject({ siteCode: null });
  const url = `${CM}/${AREA}/${String(made.body.data?.['documentId'])}`;
  const codes = (await admin.get(`${CM}/${AREA}?pageSize=100`)).body.results?.map(
    ({ code }) => code
  );
  expect(codes).toContain('national-one');
  expect((await admin.get(url)).status).toBe(200);
  expect((await admin.put(url, { name: '改' })).status).toBe(403);
  expect((await admin.remove(url)).status).toBe(403);
  const own = await admin.post(`${CM}/${AREA}`, { code: 'own-one', name: '本地领域' });
  expect(own.body.data).toMatchObject({ siteCode: 'east' });
  const west = await world.role('site-admin', ['west']);
  const ownUrl = `${CM}/${AREA}/${String(own.body.data?.['documentId'])}`;
  expect((await west.get(ownUrl)).status).toBe(403);
});

test('word lists and the calendar are read by all and written by the super administrator', async () => {
  const admin = await world.role('site-admin', ['east']);
  for (const uid of ['plugin::sites.term', 'plugin::sites.calendar-year']) {
    const list = await admin.get(`${CM}/${uid}`);
    expect(list.status).toBe(200);
    expect(list.body.results?.length).toBeGreaterThan(0);
    const id = String(list.body.results?.[0]?.['documentId']);
    expect((await admin.put(`${CM}/${uid}/${id}`, {})).status).toBe(403);
    expect((await admin.post(`${CM}/${uid}`, {})).status).toBe(403);
    expect((await root.get(`${CM}/${uid}/${id}`)).status).toBe(200);
  }
});

test('the homepage names and counts documents in reach only', async () => {
  const west = await world.role('editor', ['west']);
  const titles = async (person: Person) => {
    const recent = await person.get('/content-manager/homepage/recent-documents?action=update');
    expect(recent.status).toBe(200);
    return (recent.body.data as unknown as Fields[]).map(({ documentId }) => documentId);
  };
  const mine = await world.document(RECORD, 'west');
  const count = async () => (await west.get('/content-manager/homepage/count-documents')).body.data;
  const before = await count();
  const foreign = await world.document(RECORD, 'east');
  expect(await count()).toEqual(before);
  await world.document('plugin::disclosure.item', 'west');
  expect(await count()).toEqual({ ...before, draft: Number(before?.['draft']) + 1 });
  const seen = await titles(west);
  expect(seen).toContain(mine);
  expect(seen).not.toContain(foreign);
});

test('no filter, order or search on a list is an oracle for another site', async () => {
  const east = await world.role('site-admin', ['east']);
  await world.strapi.documents('plugin::disclosure.item').create({
    data: {
      ...(await world.fields('plugin::disclosure.item')),
      siteCode: 'west',
      level1: 'oracle-word',
    } as never,
  });
  const record = await world.document(RECORD, 'west');
  for (const query of [
    'filters[item][siteCode][$eq]=west',
    'filters[item][level1][$eq]=oracle-word',
    'filters[siteCode][$ne]=east',
    'filters[$or][0][siteCode]=west&filters[$or][1][siteCode]=east&filters[documentId]=' + record,
    'filters[$not][siteCode]=east',
    `filters[localizations][documentId]=${record}`,
    `filters[amends][documentId]=${record}`,
    '_q=oracle-word',
    'filters[createdBy][email][$contains]=@',
    'filters[createdBy][password][$startsWith]=$2',
    'filters[createdBy][roles][code]=strapi-super-admin',
    'publicationStatusFilter=published-modified',
    'status=published&filters[siteCode]=west',
    'locale=en',
    'populate[item][filters][siteCode]=west',
  ]) {
    const asked = await east.get(`${CM}/${RECORD}?${query}`);
    const sites = (asked.body.results ?? []).map(({ siteCode }) => siteCode);
    expect([query, sites.filter((site) => site !== 'east')]).toEqual([query, []]);
    expect(JSON.stringify(asked.body)).not.toMatch(/oracle-word|"password"|resetPasswordToken/);
  }
  const filtered = await east.get(`${CM}/${RECORD}?filters[createdBy][password][$startsWith]=$2`);
  const unfiltered = await east.get(`${CM}/${RECORD}`);
  expect(
    filtered.status === 400 || filtered.body.results?.length === unfiltered.body.results?.length
  ).toBe(true);
});

test('what an operator changes in a role stays when the server starts again', async () => {
  const where = { role: { code: 'gongkai-moderator' }, subject: RECORD };
  await world.strapi.db.query('admin::permission').deleteMany({
    where: { id: { $in: (await permissions(where)).map(({ id }) => id) } },
  });
  const before = (await permissions({})).length;
  const roles = world.strapi.plugin('sites').service<{ seed: () => Promise<void> }>('roles');
  await roles.seed();
  expect(await permissions(where)).toEqual([]);
  expect((await permissions({})).length).toBe(before);
});

const permissions = (where: Fields) =>
  world.strapi.db.query('admin::permission').findMany({ where }) as Promise<{ id: number }[]>;
