import type { UID } from '@strapi/strapi';
import type {
  ContentAction,
  ScopedType,
} from '../../../src/plugins/sites/server/src/domain/scoped-type';
import { World, type Fields, type Person } from './world';

const CM = '/content-manager/collection-types';
let world: World;
let east: Person;
let both: Person;
let root: Person;
let loose: Person;

/** A role of an operator's own making, which forgot the condition. */
const looseRole = async () => {
  const role = (await world.strapi.db
    .query('admin::role')
    .create({ data: { name: 'loose', code: 'loose' } })) as { id: number };
  const template = (await world.strapi.db.query('admin::permission').findMany({
    where: { role: { code: 'gongkai-site-admin' } },
  })) as Fields[];
  for (const { action, subject, properties, actionParameters } of template) {
    await world.strapi.db.query('admin::permission').create({
      data: { action, subject, properties, actionParameters, conditions: [], role: role.id },
    });
  }
};

beforeAll(async () => {
  world = await World.create();
  east = await world.role('site-admin', ['east']);
  both = await world.role('site-admin', ['east', 'west']);
  root = await world.superAdmin();
  await looseRole();
  loose = await world.person('loose', ['east']);
});

afterAll(async () => {
  await world?.stop();
});

const types = () => world.types();
const may = (type: ScopedType, action: ContentAction) =>
  type.grants['site-admin']?.includes(action) === true;
const where = async (uid: string, documentId: string, attribute = 'siteCode') =>
  (await world.rows(uid, documentId)).map((row) => row[attribute]);

/** Runs a rule for every site-scoped type there is, naming the type that breaks it. */
const forEveryType = async (
  rule: (type: ScopedType) => Promise<void>,
  only: (type: ScopedType) => boolean = () => true
) => {
  const chosen = types().filter(only);
  expect(chosen.length).toBeGreaterThan(0);
  for (const type of chosen) {
    try {
      await rule(type);
    } catch (error) {
      throw new Error(`${type.uid}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
};
const creatable = (type: ScopedType) => may(type, 'create');
const publishable = (type: ScopedType) => world.hasDrafts(type.uid) && may(type, 'publish');

test('the rules cover every content type that names a site', () => {
  const named = Object.values(world.strapi.contentTypes)
    .filter(({ attributes, plugin }) => plugin !== undefined && 'siteCode' in attributes)
    .map(({ uid }) => uid as string);
  const covered = types().map(({ uid }) => uid);
  expect(covered).toEqual(expect.arrayContaining(named));
});

test('a list shows one’s own sites only', () =>
  forEveryType(async ({ uid, attribute }) => {
    const mine = await world.document(uid, 'east');
    const foreign = await world.document(uid, 'west');
    const list = await east.get(`${CM}/${uid}?pageSize=100`);
    expect(list.status).toBe(200);
    const ids = list.body.results?.map(({ documentId }) => documentId);
    expect(ids).toContain(mine);
    expect(ids).not.toContain(foreign);
    const sites = new Set(list.body.results?.map((row) => row[attribute] ?? 'east'));
    expect([...sites]).toEqual(['east']);
  }));

test('an entry of one’s own is read whole, a foreign one refused', () =>
  forEveryType(async ({ uid, attribute }) => {
    const mine = await east.get(`${CM}/${uid}/${await world.document(uid, 'east')}`);
    expect(mine.status).toBe(200);
    expect(mine.body.data).toHaveProperty(attribute, 'east');
    const foreign = await world.document(uid, 'west');
    expect((await east.get(`${CM}/${uid}/${foreign}`)).status).toBe(403);
    const untranslated = await east.get(`${CM}/${uid}/${foreign}?locale=en`);
    expect(untranslated.status).toBe(403);
    expect((await east.get(`${CM}/${uid}/nothing-here`)).status).toBe(404);
  }));

test('an update of one’s own answers whole and does not move it; a foreign one is refused', () =>
  forEveryType(
    async ({ uid, attribute, editable }) => {
      const field = editable?.[0] ?? firstText(uid);
      const mine = await world.document(uid, 'east');
      const change = field ? { [field]: 'changed' } : {};
      const updated = await east.put(`${CM}/${uid}/${mine}`, { ...change, [attribute]: 'west' });
      expect(updated.status).toBe(200);
      expect(updated.body.data).toMatchObject({ ...change, [attribute]: 'east' });
      expect(await where(uid, mine, attribute)).toEqual(['east']);
      const foreign = await world.document(uid, 'west');
      const before = await world.rows(uid, foreign);
      expect((await east.put(`${CM}/${uid}/${foreign}`, change)).status).toBe(403);
      expect((await east.put(`${CM}/${uid}/${foreign}?locale=en`, change)).status).toBe(403);
      expect((await east.put(`${CM}/${uid}/${foreign}`, { ...change, locale: 'en' })).status).toBe(
        403
      );
      expect(await world.rows(uid, foreign)).toEqual(before);
    },
    (type) => may(type, 'update')
  ));

const firstText = (uid: string) =>
  ['level1', 'title', 'name'].find((name) => world.attributes(uid).some(([one]) => one === name));

test('nobody moves a document, neither the super administrator nor a script', () =>
  forEveryType(async ({ uid, attribute }) => {
    const document = await world.document(uid, 'east');
    const moved = await root.put(`${CM}/${uid}/${document}`, { [attribute]: 'west' });
    expect(moved.status).toBe(400);
    expect(moved.body.error?.details).toMatchObject({ code: 'site_immutable', field: attribute });
    const script = world.strapi.documents(uid as UID.ContentType).update({
      documentId: document,
      locale: 'zh-Hans',
      data: { [attribute]: 'west' } as never,
    });
    await expect(script).rejects.toMatchObject({ details: { code: 'site_immutable' } });
    expect(await where(uid, document, attribute)).toEqual(['east']);
  }));

test('a new document falls to the editor’s only site, and to no foreign one', () =>
  forEveryType(async ({ uid }) => {
    const made = await east.post(`${CM}/${uid}`, await world.fields(uid));
    expect(made.status).toBe(201);
    expect(made.body.data).toHaveProperty('siteCode', 'east');
    const count = await world.strapi.db.query(uid).count();
    const foreign = await east.post(`${CM}/${uid}`, {
      ...(await world.fields(uid)),
      siteCode: 'west',
    });
    expect(foreign.status).toBe(403);
    expect(foreign.body.error?.details).toMatchObject({ code: 'site_out_of_reach' });
    expect(await world.strapi.db.query(uid as UID.ContentType).count()).toBe(count);
  }, creatable));

test('an editor of several sites, and the super administrator, choose one', () =>
  forEveryType(async (type) => {
    const { uid, national } = type;
    const open = await both.post(`${CM}/${uid}`, await world.fields(uid));
    expect(open.status).toBe(400);
    expect(open.body.error?.details).toMatchObject({ code: 'site_required', field: 'siteCode' });
    const chosen = await both.post(`${CM}/${uid}`, {
      ...(await world.fields(uid)),
      siteCode: 'west',
    });
    expect(chosen.status).toBe(201);
    expect(chosen.body.data).toHaveProperty('siteCode', 'west');
    const admin = await root.post(`${CM}/${uid}`, await world.fields(uid));
    expect(admin.status).toBe(national ? 201 : 400);
    const unknown = await root.post(`${CM}/${uid}`, {
      ...(await world.fields(uid)),
      siteCode: 'nowhere',
    });
    expect(unknown.body.error?.details).toMatchObject({ code: 'site_unknown' });
  }, creatable));

test('a foreign document is not copied, and a copy of one’s own stays in its site', () =>
  forEveryType(async ({ uid }) => {
    const foreign = await world.document(uid, 'west');
    expect((await east.post(`${CM}/${uid}/clone/${foreign}`, {})).status).toBe(403);
    expect((await east.post(`${CM}/${uid}/auto-clone/${foreign}`, {})).status).not.toBe(200);
    const mine = await world.document(uid, 'east');
    const away = await both.post(`${CM}/${uid}/clone/${mine}`, {
      ...(await world.fields(uid)),
      siteCode: 'west',
    });
    expect(away.status).toBe(400);
    const copy = await east.post(`${CM}/${uid}/clone/${mine}`, await world.fields(uid));
    expect(copy.status).toBe(200);
    expect(await where(uid, String(copy.body.data?.['documentId']))).toEqual(['east']);
  }, creatable));

test('a foreign document is not deleted, one by one or in bulk, nor with one’s own', () =>
  forEveryType(async ({ uid }) => {
    const foreign = await world.document(uid, 'west');
    const mine = await world.document(uid, 'east');
    expect((await east.remove(`${CM}/${uid}/${foreign}`)).status).toBe(403);
    const bulk = await east.post(`${CM}/${uid}/actions/bulkDelete`, {
      documentIds: [mine, foreign],
    });
    expect(bulk.status).toBe(403);
    expect(await world.rows(uid, foreign)).toHaveLength(1);
    expect(await world.rows(uid, mine)).toHaveLength(1);
    if (may(types().find((type) => type.uid === uid) as ScopedType, 'delete')) {
      expect((await east.remove(`${CM}/${uid}/${mine}`)).status).toBe(200);
      expect(await world.rows(uid, mine)).toHaveLength(0);
    }
  }, creatable));

test('a foreign document is not published, withdrawn or reset, one by one or in bulk', () =>
  forEveryType(async ({ uid }) => {
    const draft = await world.document(uid, 'west');
    const open = await world.document(uid, 'west');
    await world.publish(uid, open);
    const before = [await world.rows(uid, draft), await world.rows(uid, open)];
    for (const path of [
      `${draft}/actions/publish`,
      `${open}/actions/unpublish`,
      `${open}/actions/discard`,
    ]) {
      expect([path, (await east.post(`${CM}/${uid}/${path}`, {})).status]).toEqual([path, 403]);
    }
    const mine = await world.document(uid, 'east');
    for (const [action, id] of [
      ['bulkPublish', draft],
      ['bulkUnpublish', open],
    ]) {
      const bulk = await east.post(`${CM}/${uid}/actions/${action}`, { documentIds: [mine, id] });
      expect([action, bulk.status]).toEqual([action, 403]);
    }
    expect([await world.rows(uid, draft), await world.rows(uid, open)]).toEqual(before);
    expect(await world.rows(uid, mine)).toHaveLength(1);
    const published = await east.post(`${CM}/${uid}/${mine}/actions/publish`, {});
    expect(published.status).toBe(200);
    expect(await world.rows(uid, mine)).toHaveLength(2);
    expect((await east.post(`${CM}/${uid}/${mine}/actions/discard`, {})).status).toBe(200);
    expect((await east.post(`${CM}/${uid}/${mine}/actions/unpublish`, {})).status).toBe(200);
    expect(await world.rows(uid, mine)).toHaveLength(1);
  }, publishable));

test('no other door of the content manager tells of a foreign document', () =>
  forEveryType(async ({ uid }) => {
    const foreign = await world.document(uid, 'west');
    const [row] = await world.rows(uid, foreign);
    const doors = await Promise.all([
      east.post(`${CM}/${uid}/actions/bulkFindForValidation`, { documentIds: [foreign] }),
      east.get(`${CM}/${uid}/actions/countManyEntriesDraftRelations?documentIds[]=${foreign}`),
      east.get(`${CM}/${uid}/${foreign}/actions/countDraftRelations`),
      east.get(
        `/i18n/content-manager/get-fill-from-locale/${uid}?documentId=${foreign}&sourceLocale=zh-Hans&targetLocale=en`
      ),
      east.post('/i18n/content-manager/actions/get-non-localized-fields', {
        model: uid,
        id: row?.['id'],
        locale: 'en',
      }),
      east.get(`/content-manager/preview/url/${uid}?documentId=${foreign}`),
    ]);
    expect(doors.map(({ status }) => status)).toEqual(doors.map(() => 403));
    const [history] = [
      await east.get(`/content-manager/history-versions?contentType=${uid}&documentId=${foreign}`),
    ];
    expect(history?.status).toBeGreaterThanOrEqual(400);
  }));

test('a role without the condition still writes nothing outside the reach', () =>
  forEveryType(async (type) => {
    const { uid } = type;
    const foreign = await world.document(uid, 'west');
    const before = await world.rows(uid, foreign);
    expect((await loose.put(`${CM}/${uid}/${foreign}`, { sample: true })).status).toBe(403);
    expect((await loose.remove(`${CM}/${uid}/${foreign}`)).status).toBe(403);
    expect((await loose.post(`${CM}/${uid}/${foreign}/actions/publish`, {})).status).toBe(403);
    const bulk = await loose.post(`${CM}/${uid}/actions/bulkDelete`, { documentIds: [foreign] });
    expect(bulk.status).toBe(403);
    if (creatable(type)) {
      const made = await loose.post(`${CM}/${uid}`, {
        ...(await world.fields(uid)),
        siteCode: 'west',
      });
      expect(made.status).toBe(403);
    }
    expect(await world.rows(uid, foreign)).toEqual(before);
  }));

test('the write guard holds by itself, behind the routes', async () => {
  const state = (east_: Person) => ({
    user: { id: east_.id, roles: [{ code: 'loose' }] },
    userAbility: {},
  });
  await forEveryType(async ({ uid }) => {
    const documentId = await world.document(uid, 'west');
    const documents = world.strapi.documents(uid as UID.ContentType) as unknown as Record<
      string,
      (params: object) => Promise<unknown>
    >;
    const actions = world.hasDrafts(uid)
      ? ['update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']
      : ['update', 'clone', 'delete'];
    for (const action of actions) {
      let written: Promise<unknown> | undefined;
      await world.strapi.requestContext.run({ state: state(east) } as never, async () => {
        written = documents[action]?.({ documentId, locale: 'zh-Hans', data: {} });
        await written?.catch(() => undefined);
      });
      await expect(written).rejects.toMatchObject({ details: { code: 'site_out_of_reach' } });
    }
  });
});

test('a picker offers the entries of the document’s site only', () =>
  forEveryType(
    async ({ uid }) => {
      for (const [field, target] of world.scopedRelations(uid)) {
        const mine = await world.document(target, 'east');
        const foreign = await world.document(target, 'west');
        const url = `/content-manager/relations/${uid}/${field}?pageSize=100`;
        const offered = async (person: Person, query = '') =>
          (await person.get(url + query)).body.results?.map(({ documentId }) => documentId);
        expect(await offered(east)).toEqual(expect.arrayContaining([mine]));
        expect(await offered(east)).not.toContain(foreign);
        const entry = await world.document(uid, 'east');
        expect(await offered(both, `&id=${entry}`)).toContain(mine);
        expect(await offered(both, `&id=${entry}`)).not.toContain(foreign);
        expect(await offered(root, `&id=${entry}`)).not.toContain(foreign);
        const away = await world.document(uid, 'west');
        expect((await east.get(`${url}&id=${away}`)).status).toBe(403);
        const tied = await east.get(`/content-manager/relations/${uid}/${away}/${field}`);
        expect(tied.status).toBe(403);
      }
    },
    ({ uid }) => world.scopedRelations(uid).length > 0
  ));

test('a picker gives away nothing beside the entries', async () => {
  const uid = 'plugin::disclosure.record';
  await world.document('plugin::disclosure.item', 'east');
  const picked = await east.get(
    `/content-manager/relations/${uid}/item?populate=*&populate[createdBy]=true`
  );
  for (const entry of picked.body.results ?? []) {
    expect(Object.keys(entry)).not.toEqual(expect.arrayContaining(['createdBy']));
  }
  expect(JSON.stringify(picked.body)).not.toContain('password');
});

test('a document relates to its own site only, in whatever form the relation is written', () =>
  forEveryType(
    async ({ uid }) => {
      for (const [field, target] of world.scopedRelations(uid)) {
        const foreign = await world.document(target, 'west');
        const [row] = await world.rows(target, foreign);
        const entry = await world.document(uid, 'east');
        const forms: unknown[] = [
          foreign,
          [foreign],
          { documentId: foreign },
          { connect: [{ documentId: foreign, id: row?.['id'] }] },
          { connect: [foreign] },
          { set: [{ documentId: foreign }] },
          { set: [foreign], disconnect: [] },
          row?.['id'],
          { id: row?.['id'] },
        ];
        for (const form of forms) {
          const refused = await root.put(`${CM}/${uid}/${entry}`, { [field]: form });
          expect([form, refused.status]).toEqual([form, 400]);
          expect(refused.body.error?.details).toMatchObject({
            code: 'relation_crosses_sites',
            field,
          });
          const script = world.strapi.documents(uid as UID.ContentType).update({
            documentId: entry,
            locale: 'zh-Hans',
            data: { [field]: form } as never,
          });
          await expect(script).rejects.toMatchObject({
            details: { code: 'relation_crosses_sites' },
          });
        }
        const made = await root.post(`${CM}/${uid}`, {
          ...(await world.fields(uid)),
          siteCode: 'east',
          [field]: { connect: [{ documentId: foreign }] },
        });
        expect(made.body.error?.details).toMatchObject({ code: 'relation_crosses_sites' });
        const copied = await root.post(`${CM}/${uid}/clone/${entry}`, {
          [field]: { connect: [{ documentId: foreign }] },
        });
        expect(copied.body.error?.details).toMatchObject({ code: 'relation_crosses_sites' });
        const own = await world.document(target, 'east');
        const tied = await east.put(`${CM}/${uid}/${entry}`, {
          [field]: { connect: [{ documentId: own }] },
        });
        expect(tied.status).toBe(200);
      }
    },
    ({ uid }) => world.scopedRelations(uid).length > 0
  ));
