import type {
  AttributeChange,
  RestoreAnswer,
  Version,
  VersionComparison,
} from '../../../src/plugins/workflow/contracts/versions';
import type { createGate } from '../../../src/plugins/workflow/server/src/services/gate';
import type { createVersionThinning } from '../../../src/plugins/workflow/server/src/services/version-thinning';
import { createCounty, recordOf, USCC, type County } from '../../helpers/county';
import { forced } from '../../helpers/forced';
import { statementsOf } from '../../helpers/statements';
import { type Answer, type Fields, type Person, World } from '../sites/world';

const RECORD = 'plugin::disclosure.record';
const PANEL = `/content-manager/collection-types/${RECORD}`;
const LOCALE = 'zh-Hans';

let world: World;
let county: County;
let editor: Person;

beforeAll(async () => {
  world = await World.create({ approval: 'required' });
  county = await forced(world.strapi, () => createCounty(world.strapi, { code: 'qu' }));
  editor = await world.role('editor', ['qu']);
});
afterAll(() => world.stop());

const documents = () => world.strapi.documents(RECORD);
const create = async (data: Fields = {}, locale = LOCALE): Promise<string> => {
  const input = { locale, data: { ...recordOf(county), ...data } } as never;
  return (await documents().create(input)).documentId;
};
/** As the panel does. */
const save = async (documentId: string, data: Fields, person = editor): Promise<void> => {
  const { status, body } = await person.put(`${PANEL}/${documentId}?locale=${LOCALE}`, data);
  expect([status, body.error]).toEqual([200, undefined]);
};
const publish = (documentId: string, reason = '测试') =>
  world.strapi
    .plugin('workflow')
    .service<ReturnType<typeof createGate>>('gate')
    .forced({ reason }, () => documents().publish({ documentId, locale: LOCALE }));

const versions = async (documentId: string, more = '', person = editor): Promise<Version[]> => {
  const path = `/workflow/texts/${RECORD}/${documentId}/versions?locale=${LOCALE}${more}`;
  const { status, body } = await person.get(path);
  expect(status).toBe(200);
  return body.data as never;
};
const newest = async (documentId: string): Promise<Version> =>
  (await versions(documentId))[0] as Version;
const comparePath = (from: Version, to: Version) =>
  `/workflow/versions/compare?from=${from.id}&to=${to.id}`;
const compare = async (from: Version, to: Version): Promise<AttributeChange[]> =>
  ((await editor.get(comparePath(from, to))).body as VersionComparison).data.changes;
const restore = (version: Version, person = editor) =>
  person.post(`/workflow/versions/${version.id}/restore`, { reason: '改错了，恢复' });
const codeOf = ({ status, body }: Answer) => [status, body.error?.details?.['code']];

const sql = async <Row>(statement: string, ...bindings: unknown[]): Promise<Row[]> =>
  (await world.strapi.db.connection.raw<{ rows: Row[] }>(statement, bindings as never)).rows;
/** In the site's folder. */
const file = async (name: string): Promise<number> => {
  const { body } = await editor.upload('/upload', ['a.txt'], { name });
  return (body as unknown as [{ id: number }])[0].id;
};

test('each save keeps who wrote what and when; one that changes nothing keeps none', async () => {
  const documentId = await create({ title: '一' });
  await save(documentId, { title: '二' });
  const [second, first, ...others] = await versions(documentId);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ kind: 'saved', actor: null, isDraft: false, isPublic: false });
  expect(second).toMatchObject({ kind: 'saved', reason: null, isDraft: true, isPublic: false });
  expect(second?.actor).toEqual({ id: String(editor.id), name: expect.stringMatching(/^person/) });
  expect(Date.now() - Date.parse(second?.at ?? '')).toBeLessThan(60_000);

  await save(documentId, { title: '二' });
  expect(await versions(documentId)).toHaveLength(2);
  // what follows from the text is no part of it
  await sql(`update disclosure_records set validity = 'expired' where document_id = ?`, documentId);
  await save(documentId, { title: '二' });
  expect(await versions(documentId)).toHaveLength(2);
});

test('each publication is kept with its reason, and known as what the public reads', async () => {
  const documentId = await create({ title: '公开一' });
  await publish(documentId, '应急发布');
  const [published, ...before] = await versions(documentId);
  expect(published).toMatchObject({
    ...{ kind: 'published', reason: '应急发布', isDraft: true, isPublic: true },
  });
  expect(before.map(({ kind, hash }) => [kind, hash])).toEqual([['saved', published?.hash]]);
  await save(documentId, { title: '公开二' });
  const marks = (await versions(documentId)).map(({ isDraft, isPublic }) => [isDraft, isPublic]);
  expect(marks.slice(0, 2)).toEqual([
    [true, false],
    [false, true],
  ]);
  await documents().unpublish({ documentId, locale: LOCALE });
  expect((await versions(documentId)).filter(({ isPublic }) => isPublic)).toEqual([]);
});

test('what is shared by the languages of a document is kept in each', async () => {
  const documentId = await create({ title: '中' });
  await documents().update({
    ...{ documentId, locale: 'en', data: { title: 'Two', body: '<p>Two</p>' } as never },
  });
  const english = () =>
    sql<{ content: string }>(
      `select content::text from workflow_versions
       where document_id = ? and locale = 'en' order by id`,
      documentId
    );
  const before = (await english()).length;
  await save(documentId, { documentNumber: '民〔2026〕3号' });
  const after = await english();
  expect(after).toHaveLength(before + 1);
  expect(after.at(-1)?.content).toContain('民〔2026〕3号');
});

test('what is imported keeps what it said when it came', async () => {
  const { item } = county;
  const records = ['导入甲', '导入乙'].map((title) => ({
    ...{ title, item, organ: USCC, formedOn: '2026-02-10', attribute: 'proactive' },
    body: '<p>导入的正文</p>',
  }));
  await world.strapi
    .plugin('disclosure')
    .service('recordImport')
    .importRecords({ siteCode: 'qu', records });
  const rows = (await world.strapi.db
    .query(RECORD)
    .findMany({ where: { title: { $startsWith: '导入' } } })) as { documentId: string }[];
  expect(rows).toHaveLength(2);
  for (const { documentId } of rows) {
    const kept = await versions(documentId);
    expect(kept).toMatchObject([{ kind: 'imported', isDraft: true, isPublic: false }]);
  }
});

test('a save and a publication cost one statement for their version', async () => {
  const documentId = await create();
  const about = (statements: string[]) =>
    statements.filter((one) => one.includes('workflow_versions')).length;
  const data = { title: '另' } as never;
  const saving = await statementsOf(world.app, () =>
    documents().update({ documentId, locale: LOCALE, data })
  );
  const publishing = await statementsOf(world.app, () => publish(documentId));
  expect([about(saving), about(publishing)]).toEqual([1, 1]);
});

test('two versions are compared with what changed marked', async () => {
  const [kept, gone, added] = [await file('留.txt'), await file('旧.txt'), await file('新.txt')];
  const amended = await create({ title: '被修订的办法' });
  const documentId = await create({
    title: '临时救助通知',
    body: '<p>标准为每月500元。</p><p>不变。</p>',
    keywords: ['救助'],
    attachments: [kept, gone],
  });
  const from = await newest(documentId);
  await save(documentId, {
    title: '临时救助公告',
    body: '<p>标准为每月600元。</p><p>不变。</p>',
    keywords: ['救助', '标准'],
    attachments: [kept, added],
    amends: { connect: [{ documentId: amended, locale: LOCALE }] },
  });
  const to = await newest(documentId);
  const changes = Object.fromEntries((await compare(from, to)).map((one) => [one.path, one]));
  expect(Object.keys(changes).sort()).toEqual([
    'amends',
    'attachments',
    'body',
    'keywords',
    'title',
  ]);
  expect(changes['body']).toMatchObject({
    ...{ form: 'text', coarse: false },
    blocks: [
      {
        state: 'changed',
        parts: [
          { state: 'same', text: '标准为每月' },
          { state: 'removed', text: '500' },
          { state: 'added', text: '600' },
          { state: 'same', text: '元。' },
        ],
      },
      { state: 'same' },
    ],
  });
  expect(changes['attachments']).toMatchObject({
    ...{ form: 'media', changed: [] },
    added: [{ id: String(added), title: '新.txt' }],
    removed: [{ id: String(gone), title: '旧.txt' }],
  });
  expect(changes['amends']).toMatchObject({
    ...{ form: 'documents', removed: [] },
    added: [{ id: amended, title: '被修订的办法' }],
  });
  expect(changes['keywords']).toMatchObject({ from: ['救助'], to: ['救助', '标准'] });

  const foreign = await newest(amended);
  expect(codeOf(await editor.get(comparePath(from, foreign)))).toEqual([400, 'different_texts']);
  const none = { ...from, id: '999999999' };
  expect(codeOf(await editor.get(comparePath(from, none)))).toEqual([404, 'version_not_found']);
});

test('restoring makes the draft say again what it said, and nothing public changes', async () => {
  const attachment = await file('恢复.txt');
  const amended = await create({ title: '修订对象' });
  const documentId = await create({
    ...{ title: '恢复前', body: '<p>原文</p>', keywords: ['甲'], attachments: [attachment] },
    ...{ amends: [{ documentId: amended, locale: LOCALE }], effectiveOn: '2026-03-01' },
  });
  const version = await newest(documentId);
  await save(documentId, {
    ...{ title: '公开的', body: '<p>改</p>', keywords: null, attachments: [], effectiveOn: null },
    amends: { disconnect: [{ documentId: amended, locale: LOCALE }] },
  });
  await publish(documentId);
  const publicRow = () =>
    sql(`select revision, detail::text from publications where document_id = ?`, documentId);
  const before = await publicRow();

  const answer = await restore(version);
  expect(answer.status).toBe(200);
  const { version: made, lost } = (answer.body as RestoreAnswer).data;
  expect(lost).toEqual([]);
  expect(made).toMatchObject({
    ...{ kind: 'restored', reason: '改错了，恢复', isDraft: true, isPublic: false },
    ...{ hash: version.hash, actor: { id: String(editor.id) } },
  });
  expect((await newest(documentId)).id).toBe(made.id);
  expect(await publicRow()).toEqual(before);
  expect(before).toHaveLength(1);
});

test('what is not there any more cannot be restored, and is named', async () => {
  const attachment = await file('删除.txt');
  const amended = await create({ title: '将删除' });
  const documentId = await create({
    ...{ title: '缺', attachments: [attachment] },
    amends: [{ documentId: amended, locale: LOCALE }],
  });
  const version = await newest(documentId);
  await save(documentId, { title: '缺二' });
  await documents().delete({ documentId: amended, locale: LOCALE });
  await world.strapi.db.query('plugin::upload.file').delete({ where: { id: attachment } });
  const { data } = (await restore(version)).body as RestoreAnswer;
  expect(data.lost).toEqual(
    expect.arrayContaining([
      { path: 'attachments', kind: 'media', id: String(attachment), title: '删除.txt' },
      { path: 'amends', kind: 'document', id: amended, title: null },
    ])
  );
  expect(data.lost).toHaveLength(2);
  const [row] = await world.rows(RECORD, documentId);
  expect(row).toMatchObject({ title: '缺' });
});

test('who may read a text sees its versions, who may write it restores them, nobody of another site', async () => {
  const documentId = await create({ title: '权限' });
  await save(documentId, { title: '权限二' });
  const [version] = await versions(documentId);
  if (!version) throw new Error('no version');
  const supervisor = await world.role('supervisor', ['qu']);
  const elsewhere = await world.role('editor', ['west']);
  expect(await versions(documentId, '', supervisor)).toHaveLength(2);
  expect((await restore(version, supervisor)).status).toBe(403);
  for (const answer of [
    await restore(version, elsewhere),
    await elsewhere.get(comparePath(version, version)),
    await elsewhere.get(`/workflow/texts/${RECORD}/${documentId}/versions?locale=${LOCALE}`),
  ]) {
    expect(codeOf(answer)).toEqual([403, 'site_out_of_reach']);
  }
  const bad = await editor.post(`/workflow/versions/${version.id}/restore`, { reason: ' ' });
  expect(codeOf(bad)).toEqual([400, 'bad_parameter']);
});

describe('storage is bounded', () => {
  const thin = () =>
    world.strapi
      .plugin('workflow')
      .service<ReturnType<typeof createVersionThinning>>('versionThinning')
      .run();
  /** Saves of former times, the oldest first. */
  const pretend = (documentId: string, count: number) =>
    sql(
      `insert into workflow_versions (uid, document_id, locale, site_code, kind, content, hash, at)
       select uid, document_id, locale, site_code, 'saved', content, 'h' || n, now() - interval '1 day'
       from workflow_versions cross join generate_series(1, ?) n
       where document_id = ? and id = (
         select max(id) from workflow_versions where document_id = ?)
       order by n`,
      count,
      documentId,
      documentId
    );
  const countOf = async (documentId: string): Promise<number> =>
    Number(
      (
        await sql<{ count: string }>(
          'select count(*) from workflow_versions where document_id = ?',
          documentId
        )
      )[0]?.count
    );

  test('by number, each night: 200 of a text, and all that were published', async () => {
    const documentId = await create({ title: '多' });
    await publish(documentId);
    await pretend(documentId, 250);
    await thin();
    expect(await countOf(documentId)).toBe(201);
    expect((await versions(documentId, '', editor))[0]?.hash).toBe('h250');
    const [oldest] = await sql<{ kind: string }>(
      'select kind from workflow_versions where document_id = ? order by id limit 1',
      documentId
    );
    expect(oldest?.kind).toBe('published');
    expect(await thin()).toBe(0);
  });

  test('by age: three years, but never the newest of a text', async () => {
    const [documentId, other] = [await create({ title: '老' }), await create({ title: '新' })];
    await pretend(documentId, 5);
    await sql(
      `update workflow_versions set at = now() - interval '1096 days' where document_id = ?`,
      documentId
    );
    await thin();
    expect([await countOf(documentId), await countOf(other)]).toEqual([1, 1]);
  });

  test('as the procedure of the site says, but for what an open round is about', async () => {
    const step = { key: 'sign', name: '签发', nameEn: 'Approval', roles: ['approver'] };
    await world.strapi.documents('plugin::workflow.procedure').create({
      data: {
        ...{ siteCode: 'qu', type: RECORD, steps: [{ ...step, confidentiality: true }] },
        maxVersions: 3,
      } as never,
    });
    const [documentId, waiting] = [await create({ title: '少' }), await create({ title: '待' })];
    await pretend(documentId, 9);
    await pretend(waiting, 9);
    await sql(
      `insert into workflow_rounds
         (uid, document_id, locale, round, title, state, steps, two_person, hash)
       values (?, ?, ?, 1, '待', 'in_review', '[]', 'steps', 'h2')`,
      ...[RECORD, waiting, LOCALE]
    );
    await thin();
    const hashes = async (id: string) => (await versions(id)).map(({ hash }) => hash);
    expect(await hashes(documentId)).toEqual(['h9', 'h8', 'h7']);
    expect(await hashes(waiting)).toEqual(['h9', 'h8', 'h7', 'h2']);
  });

  test('at once, where somebody saves without end', async () => {
    const documentId = await create({ title: '脚本' });
    await pretend(documentId, 1_200);
    await save(documentId, { title: '脚本二' });
    expect(await countOf(documentId)).toBe(1_000);
  });

  test('a history is read page by page', async () => {
    const documentId = await create({ title: '页' });
    await pretend(documentId, 60);
    const first = await versions(documentId);
    const second = await versions(documentId, `&before=${first.at(-1)?.id}`);
    expect([first.length, second.length]).toEqual([50, 11]);
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(61);
  });
});
