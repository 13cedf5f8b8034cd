import type { createCommands } from '../../../src/plugins/delivery/server/src/services/commands';
import type { WithdrawalState } from '../../../src/plugins/workflow/contracts/withdrawals';
import { startApp } from '../../helpers/app';
import { createCounty, recordOf, type County } from '../../helpers/county';
import { forced } from '../../helpers/forced';
import { createMirror } from '../delivery/mirror';
import { type Answer, type Person, World } from '../sites/world';

const RECORD = 'plugin::disclosure.record';
const LOCALE = 'zh-Hans';

let world: World;
let county: County;
let approver: Person;

beforeAll(async () => {
  world = await World.create({ approval: 'required' });
  county = await forced(world.strapi, () => createCounty(world.strapi, { code: 'qu' }));
  approver = await world.role('approver', ['qu']);
});
afterAll(() => world.stop());

/** A public record; its slug follows from the title. */
const publish = async (title: string, documentId?: string): Promise<string> => {
  const documents = world.strapi.documents(RECORD);
  const data = recordOf(county, title) as never;
  const written = documentId
    ? await documents.update({ documentId, locale: LOCALE, data })
    : await documents.create({ locale: LOCALE, data });
  const id = written?.documentId ?? '';
  await forced(world.strapi, () => documents.publish({ documentId: id, locale: LOCALE }));
  return id;
};

const address = (documentId: string) => `/workflow/texts/${RECORD}/${documentId}/withdrawal`;
const set = (documentId: string, body: object, person = approver) =>
  person.post(address(documentId), { locale: LOCALE, note: '依据已变更', ...body });
const lift = (documentId: string) => approver.remove(`${address(documentId)}?locale=${LOCALE}`);
const state = async (documentId: string, person = approver): Promise<WithdrawalState['data']> =>
  (await person.get(`${address(documentId)}?locale=${LOCALE}`)).body.data as never;
const codeOf = ({ status, body }: Answer) => [status, body.error?.details?.['code']];

const read = (path: string) => world.app.http().get(`/api/sites/qu/${path}`);
const answer = async (documentId: string) => {
  const { status, body, headers } = await read(`records/${documentId}`);
  const { data, error } = body as {
    data?: Record<string, unknown>;
    error?: { details: Record<string, unknown> };
  };
  return { status, to: headers['location'], data, said: error?.details };
};
const slugOf = async (documentId: string) => (await answer(documentId)).data?.['slug'] as string;

/** The places that name what is public. */
const placesNaming = async (title: string): Promise<string[]> => {
  const places = ['records?limit=100', `search?q=${title}`, 'feed.json', 'export/records.jsonl'];
  const named: string[] = [];
  for (const place of places) {
    const { text, body } = await read(encodeURI(place)).buffer(true);
    const said = text ?? (Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body));
    if (said.includes(title)) named.push(place.split('?')[0] ?? '');
  }
  return named;
};
const EVERYWHERE = ['records', 'search', 'feed.json', 'export/records.jsonl'];
const changesOf = (mirror: ReturnType<typeof createMirror>, documentId: string) =>
  mirror.follow().then((changes) => changes.filter((one) => one.documentId === documentId));

test('withdrawn: 410 with the reason, out of every list, with a tombstone that says why', async () => {
  const documentId = await publish('撤回的公告事项');
  const slug = await slugOf(documentId);
  const mirror = createMirror(world.app, 'qu', '&resource=records');
  await mirror.follow();
  expect(await placesNaming('撤回的公告事项')).toEqual(EVERYWHERE);

  expect((await set(documentId, { kind: 'withdrawn' })).status).toBe(200);
  for (const key of [documentId, slug]) {
    expect(await answer(key)).toMatchObject({
      status: 410,
      said: { code: 'withdrawn', note: '依据已变更' },
    });
  }
  expect(await placesNaming('撤回的公告事项')).toEqual([]);
  expect(await changesOf(mirror, documentId)).toMatchObject([
    { op: 'withdraw', data: null, notice: { kind: 'withdrawn', note: '依据已变更' } },
  ]);
  const [row] = await world.rows(RECORD, documentId);
  expect(row).toMatchObject({ title: '撤回的公告事项', publishedAt: null });

  await publish('撤回的公告事项', documentId);
  expect(await answer(documentId)).toMatchObject({ status: 200 });
  const { current, history } = await state(documentId);
  expect([current, history[0]?.until]).toEqual([null, expect.any(String)]);
});

test('replaced: the address leads to a public document of the same site, and to no other', async () => {
  const [old, young] = [await publish('旧办法甲'), await publish('新办法甲')];
  const draft = await world.strapi
    .documents(RECORD)
    .create({ locale: LOCALE, data: recordOf(county, '未公开') as never });
  for (const replacedBy of [undefined, old, draft.documentId, 'nobody']) {
    const refused = await set(old, { kind: 'replaced', ...(replacedBy ? { replacedBy } : {}) });
    expect(codeOf(refused)).toEqual([400, 'bad_replacement']);
  }
  await set(old, { kind: 'replaced', replacedBy: young });
  expect(await answer(old)).toMatchObject({
    status: 301,
    to: `/api/sites/qu/records/${await slugOf(young)}`,
  });
  const { current } = await state(old);
  expect(current).toMatchObject({ replacedBy: { documentId: young, title: '新办法甲' } });
});

test('corrected: still shown everywhere, marked with the note until it is lifted', async () => {
  const documentId = await publish('更正的统计公报');
  const mirror = createMirror(world.app, 'qu', '&resource=records');
  await mirror.follow();
  await set(documentId, { kind: 'corrected', note: '第三项数据应为12' });
  const notice = { kind: 'corrected', note: '第三项数据应为12', at: expect.any(String) };
  expect(await answer(documentId)).toMatchObject({ status: 200, data: { notice } });
  expect(await placesNaming('更正的统计公报')).toEqual(EVERYWHERE);
  expect(await changesOf(mirror, documentId)).toMatchObject([{ op: 'upsert', data: { notice } }]);
  const { body } = await world.app
    .http()
    .post('/graphql')
    .send({ query: `{ record(site: "qu", id: "${documentId}") { notice { kind note at } } }` });
  expect(body).toEqual({ data: { record: { notice } } });

  // a new publication of a corrected text is still of a corrected text
  await publish('更正的统计公报', documentId);
  expect((await answer(documentId)).data).toMatchObject({ notice });
  expect((await lift(documentId)).status).toBe(200);
  expect((await answer(documentId)).data).not.toHaveProperty('notice');
});

test('repealed: still shown and marked, and its validity says so', async () => {
  const documentId = await publish('废止的管理办法');
  await set(documentId, { kind: 'repealed', note: '自本日起废止' });
  expect((await answer(documentId)).data).toMatchObject({
    ...{ validity: { code: 'repealed' }, notice: { kind: 'repealed', note: '自本日起废止' } },
    repealedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  const { body } = await read('records?validity=repealed');
  expect((body as { data: object[] }).data).toMatchObject([{ documentId }]);
  await lift(documentId);
  expect((await answer(documentId)).data).toMatchObject({
    ...{ validity: { code: 'in_force' }, repealedOn: null },
  });
});

test('only who may, within his reach, says only what can be said', async () => {
  const documentId = await publish('权限事项');
  const [editor, elsewhere] = [
    await world.role('editor', ['qu']),
    await world.role('approver', ['west']),
  ];
  expect((await set(documentId, { kind: 'withdrawn' }, editor)).status).toBe(403);
  expect(codeOf(await set(documentId, { kind: 'withdrawn' }, elsewhere))).toEqual([
    403,
    'site_out_of_reach',
  ]);
  expect((await state(documentId, editor)).can).toEqual({ set: [], lift: false });
  expect((await state(documentId)).can).toEqual({
    ...{ set: ['withdrawn', 'replaced', 'corrected', 'repealed'], lift: false },
  });
  for (const body of [{ kind: 'gone' }, { kind: 'withdrawn', note: '  ' }, { note: 'a\0' }]) {
    expect(codeOf(await set(documentId, body))).toEqual([400, 'bad_parameter']);
  }
  expect(codeOf(await lift(documentId))).toEqual([400, 'nothing_to_lift']);
  await set(documentId, { kind: 'withdrawn' });
  expect(codeOf(await lift(documentId))).toEqual([400, 'publish_anew']);
  expect(codeOf(await set(documentId, { kind: 'corrected' }))).toEqual([400, 'not_public']);
  const draft = await world.strapi
    .documents(RECORD)
    .create({ locale: LOCALE, data: recordOf(county, '草稿') as never });
  expect(codeOf(await set(draft.documentId, { kind: 'withdrawn' }))).toEqual([400, 'not_public']);
  expect(codeOf(await set('nobody', { kind: 'withdrawn' }))).toEqual([404, 'text_not_found']);
});

test('who said what and when is kept, and is in the audit trail', async () => {
  const documentId = await publish('留痕事项');
  await set(documentId, { kind: 'corrected', note: '一' });
  await set(documentId, { kind: 'withdrawn', note: '二' });
  const { current, history } = await state(documentId);
  const name = expect.stringMatching(/^person\d+$/);
  expect(current).toMatchObject({ kind: 'withdrawn', note: '二', until: null });
  expect(history).toMatchObject([
    { kind: 'withdrawn', by: { id: String(approver.id), name } },
    { kind: 'corrected', until: expect.any(String) },
  ]);
  const { rows } = await world.strapi.db.connection.raw<{ rows: object[] }>(
    `select action, reason from gongkai_audit.audit_entries
     where subject_id = ? and action in ('corrected', 'withdrawn') order by id`,
    [documentId]
  );
  expect(rows).toEqual([
    { action: 'corrected', reason: '一' },
    { action: 'withdrawn', reason: '二' },
  ]);
});

test('after a restart and a rebuild every notice is still said', async () => {
  const [gone, marked] = [await publish('重启撤回'), await publish('重启更正')];
  await set(gone, { kind: 'withdrawn' });
  await set(marked, { kind: 'corrected' });
  const rebuild = world.strapi
    .plugin('delivery')
    .service<ReturnType<typeof createCommands>>('commands')
    .find(({ name }) => name === 'rebuild');
  const printed: string[] = [];
  const output = { print: (line: string) => printed.push(line) };
  await rebuild?.run({ positionals: ['records'], values: {}, output } as never);
  expect(printed).toEqual(['records: 0 changed']);
  const { database } = world.app;
  await world.strapi.destroy();
  Object.assign(world, { app: await startApp({ database, approval: 'required' }) });
  expect(await answer(gone)).toMatchObject({ status: 410 });
  expect((await answer(marked)).data).toMatchObject({ notice: { kind: 'corrected' } });
});
