import { World } from '../sites/world';

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
