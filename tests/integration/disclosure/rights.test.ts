import { forced } from '../../helpers/forced';
import { World } from '../sites/world';

const RECORD = 'plugin::disclosure.record';
const ITEM = 'plugin::disclosure.item';

let world: World;

beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world?.stop();
});

/** An overlay of the county, and the item of the city that it follows. */
const overlayOfEast = async (): Promise<[string, string]> => {
  const base = await world.document(ITEM, 'anqing');
  await world.publish(ITEM, base);
  await forced(world.strapi, () =>
    world.strapi
      .plugin('disclosure')
      .service('overlays')
      .adopt({ fromSite: 'anqing', toSite: 'east' })
  );
  const overlay = await world.strapi.db.query(ITEM).findOne({ where: { siteCode: 'east' } });
  return [String(overlay?.documentId), base];
};

test('a change of the base is accepted into the draft by who may write here; public at once only by force', async () => {
  const [[overlay, base], supervisor, foreign, editor, admin] = [
    await overlayOfEast(),
    await world.role('supervisor', ['east']),
    await world.role('editor', ['west']),
    await world.role('editor', ['east']),
    await world.superAdmin(),
  ];
  const accept = `/disclosure/overlays/${overlay}/accept`;
  const limitOf = async () =>
    (await world.app.http().get(`/api/sites/east/items/${overlay}`)).body.data.limitText as string;
  const before = await limitOf();
  await world.strapi.documents(ITEM).update({
    documentId: base,
    data: { limitText: '3个工作日内' },
    status: 'published',
  });
  expect((await supervisor.post(accept, { fields: ['limitText'] })).status).toBe(403);
  expect((await foreign.post(accept, { fields: ['limitText'] })).status).toBe(403);
  expect((await editor.post(accept, { fields: ['limitText'] })).status).toBe(200);
  expect(await limitOf()).toBe(before);
  const forced = await editor.post(accept, { fields: ['limitText'], reason: '上级已统一审定' });
  expect([forced.status, forced.body.error?.details?.['code']]).toEqual([403, 'force_not_allowed']);
  await world.strapi.documents(ITEM).discardDraft({ documentId: overlay });
  const taken = await admin.post(accept, { fields: ['limitText'], reason: '上级已统一审定' });
  expect(taken.status).toBe(200);
  expect(await limitOf()).toBe('3个工作日内');
});

test.each(['/disclosure/overlays/%00/accept', '/disclosure/overlays/unknown/accept'])(
  '%s, which is no overlay, is not found',
  async (address) => {
    const editor = await world.role('editor', ['east']);
    expect((await editor.post(address, { fields: [] })).status).toBe(404);
  }
);

test('nobody dates a publication by hand, neither of a new record nor of a copy', async () => {
  const editor = await world.role('editor', ['east']);
  const panel = `/content-manager/collection-types/${RECORD}`;
  const relations = Object.fromEntries(
    Object.entries(await world.ties(RECORD, 'east')).map(([name, documentId]) => [
      name,
      { connect: [{ documentId }] },
    ])
  );
  const made = await editor.post(panel, {
    ...(await world.fields(RECORD)),
    ...relations,
    firstPublishedAt: '2020-01-01T00:00:00.000Z',
    formerSlugs: ['of-another'],
  });
  expect(made.body.data).toMatchObject({ firstPublishedAt: null, formerSlugs: [] });
  const { documentId, indexNumber } = made.body.data ?? {};
  await world.publish(RECORD, String(documentId));
  const copy: unknown = await world.strapi
    .documents(RECORD)
    .clone({ documentId: String(documentId), locale: 'zh-Hans', data: {} as never });
  const [copied] = (copy as { entries: { documentId: string }[] }).entries;
  const stored = await world.strapi.db
    .query(RECORD)
    .findOne({ where: { documentId: copied?.documentId } });
  expect(stored).toMatchObject({ firstPublishedAt: null, indexNumber: expect.any(String) });
  expect(stored?.indexNumber).not.toBe(indexNumber);
});
