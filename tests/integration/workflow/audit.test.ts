import type { Core } from '@strapi/strapi';
import type { createAudit } from '../../../src/plugins/workflow/server/src/services/audit';
import type { createAuditSealer } from '../../../src/plugins/workflow/server/src/services/audit-sealer';
import { startApp, type TestApp } from '../../helpers/app';
import { statementsOf } from '../../helpers/statements';

let app: TestApp;
let strapi: Core.Strapi;
const audit = () => strapi.plugin('workflow').service<ReturnType<typeof createAudit>>('audit');
const sealer = () =>
  strapi.plugin('workflow').service<ReturnType<typeof createAuditSealer>>('auditSealer');

beforeAll(async () => {
  app = await startApp();
  ({ strapi } = app);
});

afterAll(() => app.stop());

const rows = async <Row>(sql: string): Promise<Row[]> =>
  (await strapi.db.connection.raw<{ rows: Row[] }>(sql)).rows;

const entry = (action: string) => ({ kind: 'content' as const, action, siteCode: null });

describe('An entry', () => {
  test('costs one statement', async () => {
    const statements = await statementsOf(app, () => audit().write(null, entry('one')));
    expect(statements).toHaveLength(1);
  });

  test('of a transaction that is rolled back leaves nothing', async () => {
    const failing = strapi.db.transaction(async () => {
      await audit().write(null, entry('undone'));
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await sealer().seal();
    expect(await rows(`select 1 from gongkai_audit.audit_entries where action = 'undone'`)).toEqual(
      []
    );
  });

  test('is sealed, whatever the order of commits', async () => {
    await strapi.db.connection.transaction(async (late) => {
      await audit().write(late, entry('late'));
      await audit().write(null, entry('early'));
      await sealer().seal();
    });
    await sealer().seal();
    const sealed = await rows<{ action: string }>(
      `select action from gongkai_audit.audit_seals seal
       join gongkai_audit.audit_entries entry on entry.id = seal.entry_id
       where action in ('early', 'late') order by seq`
    );
    expect(sealed.map(({ action }) => action)).toEqual(['early', 'late']);
  });
});
