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
  console.info(
    `publish: ${statements.length} statements, ${added.length} of approval:\n` +
      added.map((sql) => sql.replace(/\s+/g, ' ').slice(0, 90)).join('\n')
  );
  expect(await desk.isPublic(text)).toBe(true);
  expect(added.length).toBeGreaterThan(0);
  expect(added.length).toBeLessThanOrEqual(ADDED);
});

test('A publication that is approved costs at most six statements more than one of a type without approval', async () => {
  const governed = desk.strapi.plugin('workflow').service('governed') as {
    of: (uid: string) => unknown;
  };
  const [approved, other] = [await desk.draft(), await desk.draft()];
  await desk.approve(approved);
  const withApproval = await publish(approved);
  const of = governed.of.bind(governed);
  // the same publication of a type that nobody governs
  governed.of = () => undefined;
  const without = await publish(other).finally(() => {
    governed.of = of;
  });
  const versions = (all: string[]) =>
    all.filter((sql) => /workflow_versions|withdrawals/.test(sql));
  const costs = (all: string[]) => all.length - versions(all).length;
  console.info(`with approval ${costs(withApproval)}, without ${costs(without)}`);
  expect(costs(withApproval) - costs(without)).toBeLessThanOrEqual(ADDED);
});
