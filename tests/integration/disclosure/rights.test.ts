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

const overlayOfEast = async (): Promise<string> => {
  await world.publish(ITEM, await world.document(ITEM, 'anqing'));
  await world.strapi
    .plugin('disclosure')
    .service('overlays')
    .adopt({ fromSite: 'anqing', toSite: 'east' });
  const overlay = await world.strapi.db.query(ITEM).findOne({ where: { siteCode: 'east' } });
  return String(overlay?.documentId);
};

test('a change of the base is accepted by who may publish here, since it is public at once', async () => {
  const [overlay, reviewer, foreign, editor] = [
    await overlayOfEast(),
    await world.role('reviewer', ['east']),
    await world.role('editor', ['west']),
    await world.role('editor', ['east']),
  ];
  const accept = `/disclosure/overlays/${overlay}/accept`;
  expect((await reviewer.post(accept, { fields: ['limitText'] })).status).toBe(403);
  expect((await foreign.post(accept, { fields: ['limitText'] })).status).toBe(403);
  expect((await editor.post(accept, { fields: ['limitText'] })).status).toBe(200);
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
