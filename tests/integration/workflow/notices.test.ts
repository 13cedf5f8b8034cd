import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import type { createJobs } from '../../../src/plugins/workflow/server/src/services/jobs';
import type { createNotices } from '../../../src/plugins/workflow/server/src/services/notices';
import { startSmtpSink, type SmtpSink } from '../../helpers/smtp-sink';
import { World, type Person } from '../sites/world';

type Notices = ReturnType<typeof createNotices>;
type Jobs = ReturnType<typeof createJobs>;

let world: World;
let sink: SmtpSink;
let editor: Person;

const subject = {
  uid: 'plugin::disclosure.record',
  documentId: 'd1',
  locale: 'zh-Hans',
  title: '关于做好防汛工作的通知',
  siteCode: 'east',
};

const notices = () => world.strapi.plugin('workflow').service<Notices>('notices');
const jobs = () => world.strapi.plugin('workflow').service<Jobs>('jobs');
const told = (to: number[], more: Partial<Parameters<Notices['send']>[1]> = {}) =>
  world.strapi.db.transaction(({ trx }) =>
    notices().send(trx as Knex, { to, kind: 'returned', subject, ...more })
  );
const waiting = async () => (await jobs().depths())['workflow.mail'];

const until = async (isSo: () => boolean) => {
  for (let looks = 0; looks < 400 && !isSo(); looks += 1) await sleep(50);
  expect(isSo()).toBe(true);
};

beforeAll(async () => {
  sink = await startSmtpSink();
  world = await World.create({
    declare(strapi) {
      strapi.config.set('plugin::workflow.mail', {
        enabled: true,
        from: '公开 <gk@example.gov.cn>',
      });
      strapi.config.set('plugin::email.providerOptions', {
        devHost: '127.0.0.1',
        devPort: sink.port,
      });
    },
  });
  editor = await world.role('editor', ['east']);
});
afterAll(async () => {
  await world?.stop();
  await sink?.stop();
});

test('everybody sees his own notices, newest first, and marks them as read', async () => {
  const other = await world.role('editor', ['east']);
  await told([editor.id, other.id], { detail: '缺少附件' });
  await told([editor.id], { kind: 'approved' });
  const list = await editor.get('/workflow/notices');
  expect(list.body.meta).toEqual({ unread: 2, nextBefore: null });
  expect(list.body.data).toEqual([
    expect.objectContaining({ kind: 'approved', readAt: null }),
    expect.objectContaining({ kind: 'returned', detail: '缺少附件', subject }),
  ]);
  const [newest] = list.body.data as unknown as { id: number }[];
  // another's is not his to mark
  await other.post('/workflow/notices/read', { ids: [newest?.id] });
  const marked = await editor.post('/workflow/notices/read', { ids: [newest?.id] });
  expect(marked.body.data).toEqual({ unread: 1 });
  const unread = await editor.get('/workflow/notices?unread=true');
  expect(unread.body.data).toHaveLength(1);
  expect((await other.get('/workflow/notices')).body.meta).toMatchObject({ unread: 1 });
  await other.post('/workflow/notices/read', { ids: 'all' });
  expect((await other.get('/workflow/notices?unread=true')).body.data).toEqual([]);
});

test.each(['?before=%00', '?before=1&before=2', '?unread=perhaps', '?all=1'])(
  'a list that is asked for wrongly (%s) is refused, not guessed',
  async (query) => {
    const answer = await editor.get(`/workflow/notices${query}`);
    expect(answer.body.error?.details).toMatchObject({ code: 'bad_parameter' });
  }
);

test('of one occasion nobody is told twice, and who has left is not told', async () => {
  const gone = await world.role('editor', ['east']);
  await world.strapi.db
    .query('admin::user')
    .update({ where: { id: gone.id }, data: { isActive: false } });
  for (let time = 0; time < 2; time += 1) {
    await told([editor.id, gone.id], { kind: 'evaluation_due', once: 'd1 2026-12-01' });
  }
  const { rows } = await world.strapi.db.connection.raw(
    `select user_id from workflow_notices where once = 'd1 2026-12-01'`
  );
  expect(rows).toEqual([{ user_id: editor.id }]);
});

test('what is rolled back tells nobody, by letter or otherwise', async () => {
  const before = await waiting();
  const undone = world.strapi.db.transaction(async ({ trx }) => {
    await notices().send(trx as Knex, { to: [editor.id], kind: 'voided', subject });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect((await editor.get('/workflow/notices')).body.data).not.toContainEqual(
    expect.objectContaining({ kind: 'voided' })
  );
  expect(await waiting()).toBe(before);
});

test('a mail server that is down delays letters and nothing else; no address is logged', async () => {
  const logged: string[] = [];
  const write = jest.spyOn(world.strapi.log, 'warn').mockImplementation((line: unknown) => {
    logged.push(String(line));
    return world.strapi.log;
  });
  sink.open = false;
  await world.strapi.db.connection.raw('delete from pgboss.job');
  await told([editor.id], { detail: '请补充附件' });
  expect(await waiting()).toBe(1);
  jobs().start();
  await until(() => sink.refused > 0 && logged.length > 0);
  write.mockRestore();
  expect(logged.join()).toContain('Failed to deliver');
  expect(logged.join()).not.toContain('@');
  expect(sink.letters).toEqual([]);
  sink.open = true;
  await world.strapi.db.connection.raw(
    `update pgboss.job set start_after = now() - interval '1 second'`
  );
  await until(() => sink.letters.length > 0);
  await jobs().stop();
  const [letter] = sink.letters;
  const { email } = (await world.strapi.db
    .query('admin::user')
    .findOne({ where: { id: editor.id } })) as { email: string };
  expect(letter?.to).toEqual([email]);
  expect(letter?.text).toContain('gk@example.gov.cn');
  const { rows } = await world.strapi.db.connection.raw(
    'select count(*) from workflow_notices where mailed_at is not null'
  );
  expect(rows).toEqual([{ count: '1' }]);
});
