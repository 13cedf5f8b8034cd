import { statementsOf } from '../../helpers/statements';
import { Desk, LOCALE, RECORD, type TextKey } from './desk';

const ADDED = 6;

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  await desk.leavePublishingToPeople();
});
afterAll(() => desk.stop());

const publish = ({ documentId }: TextKey) =>
  statementsOf(desk.app, () =>
    desk.strapi.documents(RECORD).publish({ documentId, locale: LOCALE })
  );

/** What is of approval: its own tables, and reading or holding what the draft says. */
const ofApproval = (sql: string) =>
  /workflow_(rounds|steps)|made\.content|for update/.test(sql) && !/workflow_versions/.test(sql);

test('Approval adds to a publication at most six statements', async () => {
  const text = await desk.draft();
  await desk.approve(text);
  const statements = await publish(text);
  const added = statements.filter(ofApproval);
  expect(await desk.isPublic(text)).toBe(true);
  expect(added.length).toBeGreaterThan(0);
  expect(added.length).toBeLessThanOrEqual(ADDED);
});
