import type { Schedule } from '../../../src/plugins/workflow/contracts/schedules';
import type { createScheduleRunner } from '../../../src/plugins/workflow/server/src/services/schedule-runner';
import type { Answer, Fields, Person } from '../sites/world';
import { Desk, ITEM, LOCALE, RECORD, type TextKey } from './desk';

type Runner = ReturnType<typeof createScheduleRunner>;

const HOUR = 3_600_000;

let desk: Desk;

const sql = async (text: string): Promise<Fields[]> =>
  (await desk.strapi.db.connection.raw(text)).rows;
const run = () => desk.strapi.plugin('workflow').service<Runner>('scheduleRunner').run();
const later = (milliseconds = HOUR) => new Date(Date.now() + milliseconds).toISOString();
const address = ({ documentId }: TextKey) => `/workflow/texts/${RECORD}/${documentId}/schedules`;
const codeOf = ({ body }: Answer) => body.error?.details?.['code'];

const plan = (text: TextKey, more: object = {}) =>
  desk.approver.post(address(text), {
    locale: LOCALE,
    action: 'publish',
    at: later(),
    ...more,
  });

const submitted = async (): Promise<TextKey> => {
  const text = await desk.draft();
  await desk.submit(text);
  return text;
};

const sign = async (text: TextKey): Promise<void> => {
  for (const person of [desk.reviewer, desk.approver]) {
    expect((await desk.pass(text, person)).status).toBe(200);
  }
};

/** What was planned for later is due now. */
const fallDue = () => sql(`update workflow_schedules set run_at = now() where state = 'planned'`);

const latest = async (text: TextKey): Promise<Schedule | undefined> =>
  (
    (await desk.approver.get(`${address(text)}?locale=${LOCALE}`)).body
      .data as unknown as Schedule[]
  )[0];

/** To everybody, not only in the tables. */
const isPublic = async ({ documentId }: TextKey) =>
  (await desk.app.http().get(`/api/sites/east/records/${documentId}`)).status === 200;

const noticesOf = async (person: Person) =>
  (await person.get('/workflow/notices?unread=true')).body.data as unknown as Fields[];

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(async () => {
  await desk?.stop();
});

test('a signed text waits for its moment, goes out then and not before, and comes down in time', async () => {
  const text = await submitted();
  expect((await plan(text)).status).toBe(201);
  expect((await plan(text, { action: 'unpublish', at: later(2 * HOUR) })).status).toBe(201);
  await sign(text);
  await run();
  expect(await isPublic(text)).toBe(false);
  expect(await desk.state(text)).toMatchObject({ state: 'approved' });
  await sql(`update workflow_schedules set run_at = now() where action = 'publish'`);
  await run();
  expect(await isPublic(text)).toBe(true);
  await fallDue();
  await run();
  expect(await isPublic(text)).toBe(false);
  expect(await latest(text)).toMatchObject({ action: 'unpublish', state: 'done' });
});

test('a plan is seen by who may see the text, and cancelled by who may publish it', async () => {
  const text = await submitted();
  const { body } = await plan(text, { at: '2027-03-01T09:00:00+08:00', reason: '与解读同步' });
  expect(body.data).toMatchObject({
    at: '2027-03-01T01:00:00.000Z',
    reason: '与解读同步',
    state: 'planned',
    siteCode: 'east',
    plannedBy: { id: desk.approver.id },
  });
  const id = String(body.data?.['id']);
  const foreign = await desk.world.role('approver', ['west']);
  expect((await desk.reviewer.get('/workflow/schedules')).body.meta).toMatchObject({ total: 1 });
  expect((await foreign.get('/workflow/schedules')).body.meta).toMatchObject({ total: 0 });
  expect((await foreign.get('/workflow/schedules?site=east')).status).toBe(403);
  expect((await foreign.get(`${address(text)}?locale=${LOCALE}`)).status).toBe(403);
  expect((await desk.reviewer.remove(`/workflow/schedules/${id}`)).status).toBe(403);
  expect((await foreign.remove(`/workflow/schedules/${id}`)).status).toBe(403);
  expect((await desk.approver.remove(`/workflow/schedules/${id}`)).body.data).toMatchObject({
    state: 'cancelled',
  });
  expect(codeOf(await desk.approver.remove(`/workflow/schedules/${id}`))).toBe('not_planned');
  await sql(`update workflow_schedules set run_at = now() where id = ${id}`);
  await run();
  expect(await desk.isPublic(text)).toBe(false);
});

test('what cannot be is not planned', async () => {
  expect(codeOf(await plan(await desk.draft()))).toBe('approval_required');
  const text = await submitted();
  expect(codeOf(await plan(text, { at: '2020-01-01T00:00:00Z' }))).toBe('in_the_past');
  expect(codeOf(await plan(text, { at: '2099-01-01T00:00:00Z' }))).toBe('too_far');
  expect(codeOf(await plan(text, { at: '2027-01-01' }))).toBe('bad_parameter');
  expect(codeOf(await plan(text, { reason: '\0' }))).toBe('bad_parameter');
  expect(codeOf(await plan(text, { action: 'unpublish' }))).toBe('not_public');
  expect((await plan({ ...text, documentId: 'nothing' })).status).toBe(404);
  const other = '/workflow/texts/admin::user/1/schedules';
  const body = { locale: LOCALE, action: 'publish', at: later() };
  expect((await desk.approver.post(other, body)).status).toBe(404);
  expect((await plan(text)).status).toBe(201);
  expect(codeOf(await plan(text))).toBe('already_planned');
});

test.each([
  ['is not signed', 'approval_required', async () => undefined],
  [
    'was changed after it was signed',
    'text_changed',
    async (text: TextKey) => {
      await sign(text);
      await desk.edit(text, { title: '签发后改动的标题' });
    },
  ],
])(
  'a text that %s at its moment does not go out, and its people hear of it',
  async (_, code, meanwhile) => {
    const text = await submitted();
    await plan(text);
    await meanwhile(text);
    await fallDue();
    await run();
    expect(await desk.isPublic(text)).toBe(false);
    expect(await latest(text)).toMatchObject({ state: 'failed', failure: { code } });
    for (const person of [desk.approver, desk.editor]) {
      expect(await noticesOf(person)).toContainEqual(
        expect.objectContaining({
          kind: 'schedule_failed',
          subject: expect.objectContaining({ documentId: text.documentId }),
        })
      );
    }
  }
);

test('a fault of the database leaves nothing half done, and is tried again', async () => {
  const text = await submitted();
  await plan(text);
  await sign(text);
  await fallDue();
  await sql('alter table publications rename to publications_away');
  await run();
  await sql('alter table publications_away rename to publications');
  expect(await desk.isPublic(text)).toBe(false);
  expect(await latest(text)).toMatchObject({ state: 'planned' });
  await fallDue();
  await run();
  expect(await isPublic(text)).toBe(true);
  expect(await latest(text)).toMatchObject({ state: 'done' });
});

test('an item, which has no languages, waits for its moment and goes out like any other', async () => {
  const documentId = await desk.world.document(ITEM, 'east');
  const item = { uid: ITEM, documentId, locale: null };
  await desk.submit(item);
  const planned = await desk.approver.post(`/workflow/texts/${ITEM}/${documentId}/schedules`, {
    locale: null,
    action: 'publish',
    at: later(),
  });
  expect(planned.status).toBe(201);
  await sign(item);
  expect(await desk.isPublic(item)).toBe(false);
  await fallDue();
  await run();
  expect(await desk.isPublic(item)).toBe(true);
});

test('with no plan the last signature lets an item out at once', async () => {
  const item = { uid: ITEM, documentId: await desk.world.document(ITEM, 'east'), locale: null };
  await desk.submit(item);
  await sign(item);
  expect(await desk.isPublic(item)).toBe(true);
});
