import type { AuditEntry } from '../../../src/plugins/workflow/contracts/audit';
import { statementsOf } from '../../helpers/statements';
import { type Fields, type Person, World } from '../sites/world';

const RECORD = 'plugin::disclosure.record';
const ORGAN = 'plugin::sites.organ';

interface Row {
  kind: AuditEntry['kind'];
  action: string;
  site_code: string | null;
  actor_id: string | null;
  actor_name: string | null;
  address: string | null;
  subject_uid: string | null;
  subject_id: string | null;
  title: string | null;
  before: Fields | null;
  after: Fields | null;
  reason: string | null;
}

let world: World;
let boss: Person;

beforeAll(async () => {
  world = await World.create();
  boss = await world.superAdmin();
});

afterAll(() => world.stop());

const raw = async (sql: string, bindings: string[] = []): Promise<Row[]> => {
  const { rows } = await world.strapi.db.connection.raw<{ rows: Row[] }>(
    `select * from gongkai_audit.audit_entries where ${sql} order by id`,
    bindings
  );
  const parse = (value: unknown) =>
    typeof value === 'string' ? (JSON.parse(value) as Fields) : null;
  return rows.map((row) => ({ ...row, before: parse(row.before), after: parse(row.after) }));
};

/** Listeners of events are waited for by nobody. */
const eventually = async (sql: string, bindings: string[] = []): Promise<Row[]> => {
  for (;;) {
    const rows = await raw(sql, bindings);
    if (rows.length > 0) return rows;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const path = (uid: string, id = '') => `/content-manager/collection-types/${uid}${id && `/${id}`}`;

describe('A document', () => {
  let documentId: string;

  test('that is made, changed and taken away leaves what it was and what it is', async () => {
    const fields = { ...(await world.fields(RECORD)), ...(await world.ties(RECORD, 'east')) };
    const made = await boss.post(path(RECORD), { ...fields, title: '甲', siteCode: 'east' });
    expect(made.status).toBe(201);
    documentId = String(made.body.data?.['documentId']);
    expect((await boss.put(path(RECORD, documentId), { title: '乙' })).status).toBe(200);
    // nothing changes: nothing to tell
    expect((await boss.put(path(RECORD, documentId), { title: '乙' })).status).toBe(200);
    expect((await boss.remove(path(RECORD, documentId))).status).toBe(200);
    const entries = await raw('subject_id = ?', [documentId]);
    expect(entries.map(({ action }) => action)).toEqual(['create', 'update', 'delete']);
    const [create, update, remove] = entries;
    expect(create).toMatchObject({
      kind: 'content',
      site_code: 'east',
      actor_id: String(boss.id),
      subject_uid: RECORD,
      title: '甲',
      before: null,
      after: { title: '甲', body: '<p>正文</p>' },
    });
    expect(create?.address).toMatch(/^(127\.0\.0\.1|::1)$/u);
    expect(update).toMatchObject({ title: '乙', before: { title: '甲' }, after: { title: '乙' } });
    expect(Object.keys(update?.after ?? {})).not.toContain('body');
    expect(remove).toMatchObject({ before: { title: '乙' }, after: null });
  });

  test('costs a save two reads and one insert', async () => {
    const organ = await world.document(ORGAN, 'east');
    const save = () =>
      world.strapi.documents(ORGAN).update({ documentId: organ, data: { name: '丁局' } });
    const statements = await statementsOf(world.app, save);
    const ours = statements.filter((sql) => /offset 0\) made|gongkai_audit/u.test(sql));
    expect(ours).toHaveLength(3);
  });

  test('that a rule refuses leaves nothing', async () => {
    const { status } = await boss.post(path(RECORD), { title: '丙', siteCode: 'nowhere' });
    expect(status).toBe(400);
    expect(await raw('title = ?', ['丙'])).toEqual([]);
  });
});

test('A site’s post is a setting, told with whom it names', async () => {
  const editor = await world.role('editor', ['west']);
  const [entry] = await raw(`subject_uid = 'plugin::sites.appointment' and site_code = 'west'`);
  expect(entry).toMatchObject({
    kind: 'settings',
    action: 'create',
    actor_id: null,
    actor_name: null,
    after: { siteCode: 'west', user: [expect.any(String)] },
  });
  expect(editor.id).toBeGreaterThan(0);
});

describe('A setting of Strapi’s own', () => {
  test('a role’s permissions', async () => {
    const { id } = (await boss.post('/admin/roles', { name: '临时', description: 'x' })).body
      .data as { id: number };
    const permissions = [
      { action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] },
    ];
    await boss.put(`/admin/roles/${id}/permissions`, { permissions });
    await boss.put(`/admin/roles/${id}/permissions`, { permissions: [] });
    await boss.put(`/admin/roles/${id}`, { name: '临时工', description: 'x' });
    const entries = await raw(`kind = 'settings' and actor_id = ? and title like '临时%'`, [
      String(boss.id),
    ]);
    expect(entries.map(({ action, subject_uid }) => `${subject_uid} ${action}`)).toEqual([
      'admin::role create',
      'admin::permission create',
      'admin::permission delete',
      'admin::role update',
    ]);
    expect(entries[2]?.before).toMatchObject({ action: 'plugin::upload.read' });
    expect(entries[3]).toMatchObject({ before: { name: '临时' }, after: { name: '临时工' } });
  });

  test('a person’s roles and password: that it changed, not what it is', async () => {
    const editor = await world.role('editor', ['west']);
    const role = await world.roleId('gongkai-reviewer');
    const { status } = await boss.put(`/admin/users/${editor.id}`, {
      roles: [role],
      password: 'Xinmima-2026',
      email: 'moved@example.com',
    });
    expect(status).toBe(200);
    const [entry] = await raw(
      `subject_uid = 'admin::user' and action = 'update' and subject_id = ?`,
      [String(editor.id)]
    );
    expect(entry).toMatchObject({
      before: { roles: ['gongkai-editor'], password: '***', email: '***' },
      after: { roles: ['gongkai-reviewer'], password: '***', email: '***' },
    });
    expect(JSON.stringify(entry)).not.toContain('moved@example.com');
    expect(JSON.stringify(entry)).not.toContain('$2a$');
  });

  test('an API token', async () => {
    const { status } = await boss.post('/admin/api-tokens', {
      name: '对接',
      description: '',
      type: 'read-only',
      lifespan: null,
    });
    expect(status).toBe(201);
    const [entry] = await raw(`subject_uid = 'admin::api-token'`);
    expect(entry).toMatchObject({
      action: 'create',
      title: '对接',
      after: { type: 'read-only', accessKey: '***' },
    });
  });
});

describe('A sign-in', () => {
  test('is told with who, from where, and for which site', async () => {
    const editor = await world.role('editor', ['west']);
    const [entry] = await eventually(`kind = 'sign-in' and action = 'sign_in' and actor_id = ?`, [
      String(editor.id),
    ]);
    expect(entry).toMatchObject({ site_code: 'west' });
    expect(entry?.actor_name).toMatch(/^person/u);
    expect(entry?.address).toMatch(/^(127\.0\.0\.1|::1)$/u);
  });

  test('that fails is told with why; of an unknown address only enough to recognize it', async () => {
    const login = (email: string) =>
      world.app.http().post('/admin/login').send({ email, password: 'Falsch-2026' });
    await login('stranger@example.com');
    const [stranger] = await eventually(`action = 'sign_in_failed' and actor_id is null`);
    expect(stranger).toMatchObject({
      actor_name: 'st***@example.com',
      reason: 'Invalid credentials',
    });
    const editor = await world.role('editor', ['east']);
    const user = (await world.strapi.db
      .query('admin::user')
      .findOne({ where: { id: editor.id } })) as { email: string };
    await login(user.email);
    const [known] = await eventually(`action = 'sign_in_failed' and actor_id = ?`, [
      String(editor.id),
    ]);
    expect(known).toMatchObject({ site_code: 'east' });
  });
});
