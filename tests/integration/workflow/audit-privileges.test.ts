import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import type { createAudit } from '../../../src/plugins/workflow/server/src/services/audit';
import type { createAuditChain } from '../../../src/plugins/workflow/server/src/services/audit-chain';
import type { createAuditInstallation } from '../../../src/plugins/workflow/server/src/services/audit-installation';
import { startApp, type TestApp } from '../../helpers/app';
import { createTestDatabase, type TestDatabase } from '../../helpers/database';

/** Of this test alone, in a server that may be everybody's. */
const role = `gongkai_test_${randomBytes(6).toString('hex')}`;
const PASSWORD = 'Mima-2026-ok';

let admin: Client;
let database: TestDatabase;
let app: TestApp;
let strapi: Core.Strapi;

const audit = () => strapi.plugin('workflow').service<ReturnType<typeof createAudit>>('audit');
const chain = () =>
  strapi.plugin('workflow').service<ReturnType<typeof createAuditChain>>('auditChain');
const installation = () =>
  strapi
    .plugin('workflow')
    .service<ReturnType<typeof createAuditInstallation>>('auditInstallation');

const entry = { kind: 'settings' as const, action: 'kept', siteCode: null };

beforeAll(async () => {
  database = await createTestDatabase('template0');
  admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`create role ${role} login password '${PASSWORD}'`);
  await admin.query(`alter database ${database.name} owner to ${role}`);
  const url = new URL(database.url);
  url.username = role;
  url.password = PASSWORD;
  app = await startApp({ database: { ...database, url: url.href } });
  ({ strapi } = app);
  await audit().write(null, entry);
}, 120_000);

afterAll(async () => {
  await admin.end();
  await app.stop();
  const cleaner = new Client({ connectionString: process.env['GONGKAI_TEST_DATABASE_URL'] });
  await cleaner.connect();
  await cleaner.query(`drop role ${role}`);
  await cleaner.end();
});

const TAMPERING = [
  `update gongkai_audit.audit_entries set action = 'other'`,
  'delete from gongkai_audit.audit_entries',
  'truncate gongkai_audit.audit_entries',
  `update gongkai_audit.audit_seals set seq = seq + 1`,
  'delete from gongkai_audit.audit_seals',
  'truncate gongkai_audit.audit_seals, gongkai_audit.audit_entries',
];

const ESCAPES = [
  'delete from gongkai_audit.audit_pending',
  'insert into gongkai_audit.audit_seals select * from gongkai_audit.audit_seals',
  `insert into gongkai_audit.audit_entries (at, kind, action, personal) values ('2020-01-01', 'content', 'backdated', false)`,
  `insert into gongkai_audit.audit_entries (kind, action, personal) values ('audit', 'purge', false)`,
  'alter table gongkai_audit.audit_entries disable trigger all',
  'drop trigger audit_refuse on gongkai_audit.audit_entries',
  'drop table gongkai_audit.audit_seals',
  'drop schema gongkai_audit cascade',
  `create or replace function gongkai_audit.audit_refuse() returns trigger language plpgsql as 'begin return null; end'`,
  'create rule quiet as on insert to gongkai_audit.audit_entries do instead nothing',
  `alter schema gongkai_audit owner to ${role}`,
  `alter table gongkai_audit.audit_entries owner to ${role}`,
  `set session_replication_role = replica`,
  'set role gongkai_audit',
  `grant gongkai_audit to ${role}`,
  `select gongkai_audit.audit_purge(false, now() - interval '5 months')`,
  `select gongkai_audit.audit_purge(true, now() - interval '20 days')`,
  `select gongkai_audit.audit_purge(false, null)`,
];

const refused = async (sql: string): Promise<void> => {
  await expect(strapi.db.connection.raw(sql)).rejects.toMatchObject({ code: '42501' });
};

test('Where the application owns the trail, triggers keep it, and it is said that nothing else does', async () => {
  expect(await chain().protection()).toEqual({ by: 'triggers', triggers: true });
  for (const sql of TAMPERING) await refused(sql);
  await strapi.db.connection.raw(
    'alter table gongkai_audit.audit_entries disable trigger audit_keep'
  );
  expect(await chain().protection()).toEqual({ by: 'triggers', triggers: false });
  await strapi.db.connection.raw(
    'alter table gongkai_audit.audit_entries enable trigger audit_keep'
  );
});

test('It is not taken into the hands of a role on another database', async () => {
  await expect(
    installation().install(String(process.env['GONGKAI_TEST_DATABASE_URL']))
  ).rejects.toThrow('不是同一数据库');
});

describe('Once it is installed, the application', () => {
  beforeAll(async () => {
    await installation().install(database.url);
    // again: nothing to do, nothing to break
    await installation().install(database.url);
  });

  test('has not lost what was written before', async () => {
    const { broken, seals, protection } = await chain().verify();
    expect({ broken, protection }).toEqual({
      broken: null,
      protection: { by: 'role', triggers: true },
    });
    expect(seals).toBeGreaterThan(0);
  });

  test.each([...TAMPERING, ...ESCAPES])('may not: %s', (sql) => refused(sql));

  test('may add, read, seal and verify', async () => {
    const before = await chain().head();
    await audit().write(null, entry);
    const { broken, head } = await chain().verify();
    expect(broken).toBeNull();
    expect(BigInt(head?.seq ?? 0)).toBe(BigInt(before?.seq ?? 0) + 1n);
  });

  test('as another role, to which the trail is not open, says what to do', async () => {
    await admin.query(`revoke insert on gongkai_audit.audit_entries from ${role}`);
    await admin.query(
      `revoke insert (kind, action, personal, site_code, organ, actor_id, actor_name, address,
         subject_uid, subject_id, locale, title, before, after, reason)
       on gongkai_audit.audit_entries from ${role}`
    );
    await expect(installation().ensure()).rejects.toThrow('audit install --url');
    await installation().install(database.url);
    await installation().ensure();
  });

  test('starts again on it as it is', async () => {
    await installation().ensure();
    expect(await chain().protection()).toEqual({ by: 'role', triggers: true });
  });
});
