import type { Schedule } from '../../../src/plugins/workflow/contracts/schedules';
import type { createScheduleRunner } from '../../../src/plugins/workflow/server/src/services/schedule-runner';
import { createCounty, recordOf, type County } from '../../helpers/county';
import { World, type Answer, type Person } from '../sites/world';

type Runner = ReturnType<typeof createScheduleRunner>;

const RECORD = 'plugin::disclosure.record';
const HOUR = 3_600_000;

let world: World;
let county: County;
let approver: Person;

const sql = async (text: string): Promise<Record<string, unknown>[]> =>
  (await world.strapi.db.connection.raw(text)).rows;
const run = () => world.strapi.plugin('workflow').service<Runner>('scheduleRunner').run();
const later = (milliseconds = HOUR) => new Date(Date.now() + milliseconds).toISOString();
const address = (documentId: string) => `/workflow/texts/${RECORD}/${documentId}/schedules`;
const codeOf = ({ body }: Answer) => body.error?.details?.['code'];

const draft = async (data: object = {}): Promise<string> => {
  const { documentId } = await world.strapi.documents(RECORD).create({
    data: { ...recordOf(county), ...data } as never,
    locale: 'zh-Hans',
  });
  return documentId;
};

const plan = (documentId: string, more: object = {}) =>
  approver.post(address(documentId), {
    locale: 'zh-Hans',
    action: 'publish',
    at: later(),
    ...more,
  });

/** What was planned for later is due now. */
const fallDue = () => sql(`update workflow_schedules set run_at = now() where state = 'planned'`);

const latest = async (documentId: string): Promise<Schedule | undefined> =>
  (
    (await approver.get(`${address(documentId)}?locale=zh-Hans`)).body.data as unknown as Schedule[]
  )[0];

const isPublic = async (documentId: string) =>
  (await world.app.http().get(`/api/sites/shuxi/records/${documentId}`)).status === 200;

beforeAll(async () => {
  world = await World.create();
  county = await createCounty(world.strapi, { code: 'shuxi' });
  approver = await world.role('approver', ['shuxi']);
});
afterAll(async () => {
  await world?.stop();
});

test('a text goes out at its time and not before, and comes down at its time', async () => {
  const text = await draft();
  expect((await plan(text)).status).toBe(201);
  expect((await plan(text, { action: 'unpublish', at: later(2 * HOUR) })).status).toBe(201);
  await run();
  expect(await isPublic(text)).toBe(false);
  await sql(`update workflow_schedules set run_at = now() where action = 'publish'`);
  await run();
  expect(await isPublic(text)).toBe(true);
  await fallDue();
  await run();
  expect(await isPublic(text)).toBe(false);
  expect(await latest(text)).toMatchObject({ action: 'unpublish', state: 'done' });
});

test('a plan is seen by who may see the text, and cancelled by who may publish it', async () => {
  const text = await draft();
  const { body } = await plan(text, { at: '2027-03-01T09:00:00+08:00', reason: '与解读同步' });
  expect(body.data).toMatchObject({
    at: '2027-03-01T01:00:00.000Z',
    reason: '与解读同步',
    state: 'planned',
    siteCode: 'shuxi',
    plannedBy: { id: approver.id },
  });
  const id = String(body.data?.['id']);
  const [reviewer, foreign] = [
    await world.role('reviewer', ['shuxi']),
    await world.role('approver', ['west']),
  ];
  expect((await reviewer.get('/workflow/schedules')).body.meta).toMatchObject({ total: 1 });
  expect((await foreign.get('/workflow/schedules')).body.meta).toMatchObject({ total: 0 });
  expect((await foreign.get('/workflow/schedules?site=shuxi')).status).toBe(403);
  expect((await foreign.get(`${address(text)}?locale=zh-Hans`)).status).toBe(403);
  expect((await reviewer.remove(`/workflow/schedules/${id}`)).status).toBe(403);
  expect((await foreign.remove(`/workflow/schedules/${id}`)).status).toBe(403);
  expect((await approver.remove(`/workflow/schedules/${id}`)).body.data).toMatchObject({
    state: 'cancelled',
  });
  expect(codeOf(await approver.remove(`/workflow/schedules/${id}`))).toBe('not_planned');
  await sql(`update workflow_schedules set run_at = now() where id = ${id}`);
  await run();
  expect(await isPublic(text)).toBe(false);
});

test('what cannot be is not planned', async () => {
  const text = await draft();
  expect(codeOf(await plan(text, { at: '2020-01-01T00:00:00Z' }))).toBe('in_the_past');
  expect(codeOf(await plan(text, { at: '2099-01-01T00:00:00Z' }))).toBe('too_far');
  expect(codeOf(await plan(text, { at: '2027-01-01' }))).toBe('bad_parameter');
  expect(codeOf(await plan(text, { reason: '\0' }))).toBe('bad_parameter');
  expect(codeOf(await plan(text, { action: 'unpublish' }))).toBe('not_public');
  expect((await plan('nothing')).status).toBe(404);
  const other = `/workflow/texts/admin::user/1/schedules`;
  expect(
    (await approver.post(other, { locale: 'zh-Hans', action: 'publish', at: later() })).status
  ).toBe(404);
  expect((await plan(text)).status).toBe(201);
  expect(codeOf(await plan(text))).toBe('already_planned');
});

test('a text that may not be public at its time stays where it is, and who planned it hears why', async () => {
  const text = await draft({ title: '尚缺依据', attribute: 'on_request' });
  await plan(text);
  await fallDue();
  await run();
  expect(await isPublic(text)).toBe(false);
  expect(await latest(text)).toMatchObject({
    state: 'failed',
    failure: { message: expect.any(String) },
  });
  const published = await sql(
    `select 1 from disclosure_records where document_id = '${text}' and published_at is not null`
  );
  expect(published).toEqual([]);
  const { data } = (await approver.get('/workflow/notices?unread=true')).body;
  expect(data).toContainEqual(
    expect.objectContaining({
      kind: 'schedule_failed',
      subject: expect.objectContaining({ documentId: text, title: '尚缺依据' }),
    })
  );
});

test('a fault of the database leaves nothing half done, and is tried again', async () => {
  const text = await draft();
  await plan(text);
  await fallDue();
  await sql('alter table publications rename to publications_away');
  await run();
  await sql('alter table publications_away rename to publications');
  const before = await sql(
    `select 1 from disclosure_records where document_id = '${text}' and published_at is not null`
  );
  expect(before).toEqual([]);
  expect(await latest(text)).toMatchObject({ state: 'planned' });
  await fallDue();
  await run();
  expect(await isPublic(text)).toBe(true);
  expect(await latest(text)).toMatchObject({ state: 'done' });
});
