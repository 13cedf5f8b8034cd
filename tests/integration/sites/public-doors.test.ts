import type { UID } from '@strapi/strapi';
import { World, type Fields } from './world';

const RECORD = 'plugin::disclosure.record';
let world: World;

beforeAll(async () => {
  world = await World.create();
});

afterAll(async () => {
  await world?.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  world.app.http().get(path).set(headers);

/** A token of the content API that may do everything. */
const fullToken = async () => {
  const service = world.strapi.service('admin::api-token') as unknown as {
    create: (data: Fields) => Promise<{ accessKey: string }>;
  };
  const token = await service.create({ name: 'full', type: 'full-access', lifespan: null });
  return { Authorization: `Bearer ${token.accessKey}` };
};

test('the content API has no route for any type under the rules of reach, with any token', async () => {
  const token = await fullToken();
  for (const { uid } of world.types()) {
    const { pluralName, singularName } = world.strapi.contentType(uid as UID.ContentType).info;
    const [, plugin] = /^plugin::([^.]+)\./.exec(uid) ?? [];
    for (const path of [
      `/api/${plugin}/${pluralName}`,
      `/api/${pluralName}`,
      `/api/${plugin}/${singularName}`,
    ]) {
      for (const headers of [{}, token]) {
        const { status, body } = await get(path, headers);
        // /api/sites is the public register of sites: published, not the type's own route
        if (path === '/api/sites') expect(JSON.stringify(body)).not.toContain('folderPath');
        else expect([path, status]).toEqual([path, 404]);
      }
    }
  }
});

test('the public library, admin and content-manager routes are closed to strangers', async () => {
  for (const path of [
    '/api/upload/files',
    '/api/upload/files/page',
    '/upload/files',
    '/upload/folders',
    '/content-manager/collection-types/plugin::disclosure.record',
    '/content-manager/homepage/recent-documents?action=update',
  ]) {
    const { status } = await get(path);
    expect([path, [401, 403].includes(status)]).toEqual([path, true]);
  }
});

test('no draft and no foreign row leaves through a public route or any of its parameters', async () => {
  const draft = await world.document(RECORD, 'east');
  await rename(draft, 'draft-word');
  const foreign = await world.document(RECORD, 'west');
  await rename(foreign, 'west-word');
  await publishTied(foreign, 'west');
  const open = await world.document(RECORD, 'east');
  await rename(open, 'east-word');
  await publishTied(open, 'east');
  const list = await get('/api/sites/east/records');
  expect(list.status).toBe(200);
  expect(JSON.stringify(list.body)).toContain('east-word');
  const parameters = [
    'status=draft',
    'publicationState=preview',
    'scope=subtree',
    'site=west',
    'siteCode=west',
    'filters[siteCode]=west',
    'filters[title][$contains]=draft',
    'populate=*',
    'fields=*',
    'locale=*',
    'locale=all',
    'q=west-word',
    'q=draft-word',
    'area=x&area=y',
    'cursor=eyJzIjoid2VzdCJ9',
    'limit=1000000',
    'lookup[siteCode]=west',
    'where[siteCode]=west',
    '_q=west-word',
    'plugins[x]=1',
  ];
  for (const resource of ['records', 'items', 'organs', 'areas', 'catalogue', 'coverage']) {
    for (const parameter of ['', ...parameters]) {
      const { status, text } = await get(`/api/sites/east/${resource}?${parameter}`);
      const said = [resource, parameter, /draft-word|west-word|"west"/.test(text), status < 500];
      expect(said).toEqual([resource, parameter, false, true]);
    }
  }
  for (const id of [draft, foreign]) {
    for (const query of ['', '?status=draft', '?scope=subtree', '?locale=en', '?populate=*']) {
      const single = await get(`/api/sites/east/records/${id}${query}`);
      expect([400, 404]).toContain(single.status);
      expect(single.text).not.toMatch(/draft-word|west-word/);
    }
  }
});

const rename = (documentId: string, title: string) =>
  world.strapi
    .documents(RECORD)
    .update({ documentId, locale: 'zh-Hans', data: { title } as never });

const publishTied = async (documentId: string, site: string) => {
  const [row] = (await world.strapi.db.query(RECORD).findMany({
    where: { documentId, siteCode: site },
    populate: { item: true },
  })) as { item: { documentId: string } }[];
  await world.publish('plugin::disclosure.item', String(row?.item.documentId));
  await world.publish(RECORD, documentId);
};

test('no foreign page may read the admin, and none may act with the cookies of who is logged in', async () => {
  for (const path of [
    '/api/sites',
    '/admin/init',
    '/upload/files',
    '/graphql?query={__typename}',
  ]) {
    const { headers } = await get(path, { Origin: 'https://evil.example' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  }
});
