import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { DatabaseUser } from '../../helpers/database-user';
import { LauncherCopy } from '../../helpers/launcher-copy';

const asRoot = process.getuid?.() === 0 ? test : test.skip;
let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync('/tmp/gongkai-embedded-');
  chmodSync(parent, 0o755);
  folder = path.join(parent, 'home');
});

afterEach(async () => {
  await DatabaseUser.releaseAll();
  rmSync(parent, { recursive: true, force: true });
});

test('data is there again after kill -9 of the server and of its owner', async () => {
  const first = await DatabaseUser.start({ folder, durable: true });
  await first.query('create table kept (n int)');
  await first.query('insert into kept select generate_series(1, 1000)');
  process.kill(first.postmaster, 'SIGKILL');
  await first.kill();

  const second = await DatabaseUser.start({ folder, durable: true });
  expect(second.held).toMatchObject({ adopted: false });
  expect(await second.query('select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
  expect(await second.release()).toBe(true);
});

test('a server whose owner was killed is adopted, and the dead owner does not count as a user', async () => {
  const first = await DatabaseUser.start({ folder });
  await first.kill();
  const second = await DatabaseUser.start({ folder });
  expect(second.held).toMatchObject({ adopted: true, url: first.held.url });
  expect(await second.release()).toBe(true);
});

test('of three that start at once one starts the server and the last to leave stops it', async () => {
  const start = () => DatabaseUser.start({ folder });
  const [a, b, c] = await Promise.all([start(), start(), start()]);
  expect([a, b, c].filter(({ held }) => held.adopted === false)).toHaveLength(1);
  expect(new Set([a, b, c].map(({ held }) => held.url)).size).toBe(1);
  expect(await a.release()).toBe(false);
  expect(await b.release()).toBe(false);
  expect(await c.query('select 1 as alive')).toEqual([{ alive: 1 }]);
  expect(await c.release()).toBe(true);
  expect(existsSync(path.join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('a half-made data folder is made anew, and what stood there is kept aside', async () => {
  mkdirSync(path.join(folder, 'postgres', 'base'), { recursive: true });
  mkdirSync(path.join(folder, 'postgres.new', 'base'), { recursive: true });
  writeFileSync(path.join(folder, 'postgres.new', 'PG_VERSION'), '17\n');
  const user = await DatabaseUser.start({ folder });
  expect(await user.query('select 1 as alive')).toEqual([{ alive: 1 }]);
  await user.release();
  const names = readdirSync(folder);
  expect(names).not.toContain('postgres.new');
  expect(names.filter((name) => name.startsWith('postgres.incomplete-'))).toHaveLength(1);
});

test('locks of processes that are gone, or are something else now, are taken over', async () => {
  const first = await DatabaseUser.start({ folder });
  await first.release();
  writeFileSync(path.join(folder, 'launcher.lock'), '{"pid":4194304,"start":"1","token":"x"}');
  // A living process, but no PostgreSQL: its id was given away again.
  const lines = [process.pid, path.join(folder, 'postgres'), 0, 1, '', '127.0.0.1', '', 'ready'];
  writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`);
  const second = await DatabaseUser.start({ folder });
  expect(second.held).toMatchObject({ adopted: false });
  await second.release();
});

test('an emptied lock file does not block for ever', async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'launcher.lock'), '');
  const user = await DatabaseUser.start({ folder });
  expect(user.held.url).toBeDefined();
  await user.release();
});

test('data of another major version is refused by name and left as it is', async () => {
  mkdirSync(path.join(folder, 'postgres', 'base'), { recursive: true });
  writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '15\n');
  const { held } = await DatabaseUser.start({ folder });
  expect(held).toMatchObject({ code: 'wrong_data_version' });
  expect(held.message).toContain('PostgreSQL 15');
  expect(readFileSync(path.join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toBe('15\n');
});

test('a new password, after .env was lost, opens the same data', async () => {
  const first = await DatabaseUser.start({ folder, password: 'old' });
  await first.query('create table kept ()');
  await first.release();
  const second = await DatabaseUser.start({ folder, password: "ne'w" });
  expect(await second.query('select * from kept')).toEqual([]);
  await second.release();
});

test('the application is no superuser, and owns what it made when it was', async () => {
  const first = await DatabaseUser.start({ folder });
  for (const sql of [
    `create schema jobs`,
    `create type jobs.state as enum ('new')`,
    'create table jobs.job (id serial, state jobs.state)',
    'create table public.made (id bigint generated always as identity)',
    'create view public.seen as select * from public.made',
    `create function public.added() returns trigger language plpgsql as 'begin return null; end'`,
    'create schema gongkai_audit',
    'create table gongkai_audit.kept ()',
  ]) {
    await first.query(sql, 'ownerUrl');
  }
  await first.release();
  const second = await DatabaseUser.start({ folder });
  expect(
    await second.query('select rolsuper, rolcreaterole from pg_roles where rolname = current_user')
  ).toEqual([{ rolsuper: false, rolcreaterole: false }]);
  for (const sql of [
    `alter type jobs.state add value 'done'`,
    'alter table jobs.job add column note text',
    'insert into jobs.job (state) values (default)',
    'alter table public.made add column note text',
    'drop view public.seen',
    'drop function public.added',
    'create schema another',
  ]) {
    await second.query(sql);
  }
  await expect(second.query('drop table gongkai_audit.kept')).rejects.toThrow('permission denied');
  await second.release();
});

test('nobody reaches the server without the password, nor from another address', async () => {
  const user = await DatabaseUser.start({ folder, durable: true });
  expect(await user.query('show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await user.query('show fsync')).toEqual([{ fsync: 'on' }]);
  const stranger = await DatabaseUser.start({ folder, password: 'guess' });
  expect(stranger.held).toMatchObject({ code: 'wrong_password' });
  expect(await user.release()).toBe(true);
});

asRoot('a full disk is named, and once there is space the data is there', async () => {
  const disk = path.join(parent, 'disk');
  mkdirSync(disk);
  try {
    const options = ['-t', 'tmpfs', '-o', 'size=160m,mode=755', 'tmpfs', disk];
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    // No right to mount here (an unprivileged container): nothing to try it on.
    return;
  }
  try {
    const small = path.join(disk, 'home');
    const first = await DatabaseUser.start({ folder: small });
    await first.query('create table kept ()');
    await first.release();
    execFileSync('sh', ['-c', `head -c 200m /dev/zero > ${disk}/filler 2>/dev/null || true`]);
    expect((await DatabaseUser.start({ folder: small })).held).toMatchObject({ code: 'disk_full' });
    rmSync(path.join(disk, 'filler'));
    const second = await DatabaseUser.start({ folder: small });
    expect(await second.query('select * from kept')).toEqual([]);
    await second.release();
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

asRoot('root starts it from a folder that only root may enter', async () => {
  const project = new LauncherCopy({ mode: 0o700 }).withLinkedPackages();
  const user = await DatabaseUser.start({ folder: '', launcher: project.path('src/launcher') });
  try {
    expect(user.held.data).toMatch(/^\/var\/lib\/gongkai\//);
    expect(statSync(user.held.data ?? '').uid).not.toBe(0);
    expect(await user.query('select 1 as alive')).toEqual([{ alive: 1 }]);
  } finally {
    await user.release();
    rmSync(path.dirname(user.held.data ?? ''), { recursive: true });
    project.remove();
  }
});

asRoot('an ordinary user starts it inside the project', async () => {
  const project = new LauncherCopy().withPackages();
  const script = project.path('hold-database.mjs');
  execFileSync('cp', [path.resolve(__dirname, '../../helpers/hold-database.mjs'), script]);
  execFileSync('chown', ['-R', '65534:65534', project.folder]);
  const user = await DatabaseUser.start({
    folder: '',
    launcher: project.path('src/launcher'),
    script,
    uid: 65534,
    gid: 65534,
  });
  try {
    expect(user.held.data).toBe(project.path('.data/postgres'));
    expect(await user.query('select 1 as alive')).toEqual([{ alive: 1 }]);
  } finally {
    expect(await user.release()).toBe(true);
    project.remove();
  }
});
