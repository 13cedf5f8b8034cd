import type {
  DueText,
  Evaluation,
  EvaluationPage,
  StaleGroup,
} from '../../../src/plugins/workflow/contracts/evaluations';
import type { createEvaluations } from '../../../src/plugins/workflow/server/src/services/evaluations';
import type { createGate } from '../../../src/plugins/workflow/server/src/services/gate';
import { createCounty, recordOf, type County } from '../../helpers/county';
import { statementsOf } from '../../helpers/statements';
import { World, type Person } from '../sites/world';

type Evaluations = ReturnType<typeof createEvaluations>;
type Gate = ReturnType<typeof createGate>;

const RECORD = 'plugin::disclosure.record';
const RULE = 'plugin::workflow.freshness-rule';
const DAY = 86_400_000;
const LOCALE = 'zh-Hans';

let world: World;
let county: County;
let editor: Person;
let supervisor: Person;

const sql = (text: string) => world.strapi.db.connection.raw(text);
const evaluations = () => world.strapi.plugin('workflow').service<Evaluations>('evaluations');
/** The legal day so many days from today. */
const day = (days: number) =>
  new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10);

const draft = async (data: object): Promise<string> => {
  const { documentId } = await world.strapi
    .documents(RECORD)
    .create({ data: { ...recordOf(county), ...data } as never, locale: LOCALE });
  return documentId;
};

const withheld = { attribute: 'withheld', ground: 'internal_affairs', groundReason: '内部讨论' };

/** As if the text had been made so many days ago. */
const age = (documentId: string, days: number) =>
  sql(
    `update disclosure_records set created_at = created_at - interval '${days} days'
     where document_id = '${documentId}'`
  );

const due = async (person: Person, query = ''): Promise<EvaluationPage> =>
  (await person.get(`/workflow/evaluations${query}`)).body as unknown as EvaluationPage;

const dueText = async (documentId: string): Promise<DueText | undefined> =>
  (await due(editor)).data.find(
    (one): one is DueText => one.kind === 'text' && one.documentId === documentId
  );

const evaluate = (documentId: string, more: object) =>
  editor.post(`/workflow/texts/${RECORD}/${documentId}/evaluations`, {
    locale: LOCALE,
    outcome: 'keep',
    note: '情形未变，维持不予公开',
    ...more,
  });

beforeAll(async () => {
  world = await World.create();
  county = await createCounty(world.strapi, { code: 'shuxi' });
  [editor, supervisor] = [
    await world.role('editor', ['shuxi']),
    await world.role('supervisor', ['shuxi']),
  ];
});
afterAll(async () => {
  await world?.stop();
});

test('what is withheld is due a year after it was made, and shown a month ahead (条例 Art. 18)', async () => {
  const text = await draft({ title: '会议纪要', ...withheld });
  await age(text, 330);
  expect(await dueText(text)).toBeUndefined();
  await age(text, 10);
  expect(await dueText(text)).toMatchObject({
    cause: 'attribute',
    attribute: 'withheld',
    title: '会议纪要',
    dueOn: day(25),
    days: 25,
    urgency: 'due_soon',
    basis: expect.stringContaining('第十八条'),
  });
  await age(text, 100);
  expect(await dueText(text)).toMatchObject({ days: -75, urgency: 'overdue' });
  const open = await draft({ title: '主动公开的' });
  await age(open, 4_000);
  expect(await dueText(open)).toBeUndefined();
});

test('an evaluation is kept with its grounds, and puts the text off until its next day', async () => {
  const text = await draft(withheld);
  await age(text, 400);
  expect(await dueText(text)).toMatchObject({ urgency: 'overdue', lastEvaluatedOn: null });
  const answer = await evaluate(text, {});
  expect(answer.body.data).toMatchObject({
    outcome: 'keep',
    evaluatedOn: day(0),
    nextOn: day(365),
    by: { id: editor.id },
  });
  expect(await dueText(text)).toBeUndefined();
  await evaluate(text, { outcome: 'change_attribute', note: '情势已变，转为主动公开' });
  expect(await dueText(text)).toMatchObject({ dueOn: day(30), lastEvaluatedOn: day(0) });
  const { body } = await supervisor.get(
    `/workflow/texts/${RECORD}/${text}/evaluations?locale=${LOCALE}`
  );
  expect((body.data as unknown as Evaluation[]).map(({ outcome }) => outcome)).toEqual([
    'change_attribute',
    'keep',
  ]);
});

test('a public text is due on the day that stands in it, unless that was before its evaluation', async () => {
  const text = await draft({ title: '有评估日期的', reviewOn: day(-3) });
  expect(await dueText(text)).toBeUndefined();
  await world.strapi
    .plugin('workflow')
    .service<Gate>('gate')
    .forced({ reason: '测试' }, () =>
      world.strapi.documents(RECORD).publish({ documentId: text, locale: LOCALE })
    );
  expect(await dueText(text)).toMatchObject({ cause: 'date', days: -3, urgency: 'overdue' });
  await evaluate(text, { nextOn: day(20) });
  expect(await dueText(text)).toMatchObject({ dueOn: day(20), urgency: 'due_soon' });
});

test("a site's own limit stands in place of the national one", async () => {
  const text = await draft(withheld);
  await age(text, 170);
  expect(await dueText(text)).toBeUndefined();
  const rule = await world.strapi.documents(RULE).create({
    data: {
      ...{ name: '半年评估', scope: 'text', siteCode: 'shuxi', code: 'withheld' },
      ...{ maxAgeDays: 180, warnDays: 20 },
    },
  });
  expect(await dueText(text)).toMatchObject({ dueOn: day(10), maxAgeDays: 180 });
  await world.strapi.documents(RULE).delete({ documentId: rule.documentId });
});

test('a column in which nothing is new is shown before its limit is passed, and counted after', async () => {
  const newest = async (days: number) => {
    await sql(
      `update publications set sort_at = now() - interval '${days} days', facets = facets || '{genre:notice}'
       where site_code = 'shuxi' and resource <> 'sites'`
    );
    const { data, meta } = await due(supervisor);
    return {
      overdue: meta.overdue,
      names: data
        .filter((one): one is StaleGroup => one.kind === 'group')
        .map(({ name, urgency, days: left }) => `${name} ${urgency} ${left}`),
    };
  };
  expect((await newest(2)).names).toEqual([]);
  expect((await newest(11)).names).toEqual(['全站更新 due_soon 3']);
  const late = await newest(160);
  expect(late.names).toEqual(['全站更新 overdue -146', '通知 due_soon 20']);
  const counted = late.overdue.find(({ siteCode }) => siteCode === 'shuxi');
  const list = await due(supervisor, '?site=shuxi&urgency=overdue');
  expect(counted?.count).toBe(list.meta.total);
  expect(list.data).toHaveLength(list.meta.total);
  expect(list.data.every(({ urgency }) => urgency === 'overdue')).toBe(true);
});

test('nobody sees or evaluates what is not within his reach', async () => {
  const foreign = await world.role('editor', ['west']);
  const text = await draft(withheld);
  await age(text, 400);
  expect((await due(foreign)).data).toEqual([]);
  expect((await foreign.get('/workflow/evaluations?site=shuxi')).status).toBe(403);
  const address = `/workflow/texts/${RECORD}/${text}/evaluations`;
  const body = { locale: LOCALE, outcome: 'keep', note: '维持' };
  expect((await foreign.post(address, body)).status).toBe(403);
  expect((await supervisor.post(address, body)).status).toBe(403);
  expect((await foreign.get(`${address}?locale=${LOCALE}`)).status).toBe(403);
});

test.each([
  [{ note: '' }, 'bad_parameter'],
  [{ note: 'a\0b' }, 'bad_parameter'],
  [{ outcome: 'forget' }, 'bad_parameter'],
  [{ nextOn: '2020-01-01' }, 'next_date'],
  [{ nextOn: '2026-02-30' }, 'bad_parameter'],
  [{ locale: 'zh-Hans\0' }, 'bad_parameter'],
])('an evaluation that says %j is refused', async (more, code) => {
  const text = await draft(withheld);
  expect((await evaluate(text, more)).body.error?.details).toMatchObject({ code });
});

test('who has written a text hears once that it is due, however many nodes there are', async () => {
  const text = await draft(withheld);
  await age(text, 350);
  await sql(
    `update disclosure_records set updated_by_id = ${editor.id} where document_id = '${text}'`
  );
  await Promise.all([evaluations().notify(new Date()), evaluations().notify(new Date())]);
  const { data } = (await editor.get('/workflow/notices')).body as unknown as {
    data: { kind: string; subject: { documentId: string } }[];
  };
  const told = data.filter(({ subject }) => subject.documentId === text);
  expect(told).toEqual([expect.objectContaining({ kind: 'evaluation_due' })]);
});

test('the list costs the same number of statements however much is due', async () => {
  const ask = () => evaluations().due({ siteCodes: ['shuxi'], urgency: null, page: 1 });
  // others are of what Strapi and the audit trail do behind everybody's back
  const count = async () =>
    (await statementsOf(world.app, ask)).filter((text) =>
      ['workflow_evaluations', 'publications'].some((table) => text.includes(table))
    ).length;
  const few = await count();
  for (let made = 0; made < 5; made += 1) await age(await draft(withheld), 400);
  expect(await count()).toBe(few);
});
