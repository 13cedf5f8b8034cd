import type { Core } from '@strapi/strapi';
import type { AuditEntry, AuditList } from '../../../src/plugins/workflow/contracts/audit';
import type { createAudit } from '../../../src/plugins/workflow/server/src/services/audit';
import type { createAuditSealer } from '../../../src/plugins/workflow/server/src/services/audit-sealer';
import { type Answer, type Person, World } from '../sites/world';

let world: World;
let strapi: Core.Strapi;
let boss: Person;
let eastern: Person;
let editor: Person;

const audit = () => strapi.plugin('workflow').service<ReturnType<typeof createAudit>>('audit');
const sealer = () =>
  strapi.plugin('workflow').service<ReturnType<typeof createAuditSealer>>('auditSealer');

beforeAll(async () => {
  world = await World.create();
  ({ strapi } = world);
  boss = await world.superAdmin();
  eastern = await world.role('site-admin', ['east/']);
  editor = await world.role('editor', ['east']);
  for (let number = 1; number <= 120; number += 1) {
    const siteCode = ['east', 'east-town', 'west'][number % 3] ?? null;
    await audit().write(null, {
      kind: 'moderation',
      action: `act-${number}`,
      siteCode,
      actor: { id: 7, name: '=cmd()', address: '198.51.100.7' },
      subject: { uid: 'plugin::x.comment', documentId: `c${number % 5}`, locale: null, title: 't' },
      after: { number },
    });
  }
  await sealer().seal();
});

afterAll(() => world.stop());

const list = (answer: Answer): AuditList => {
  expect(answer.status).toBe(200);
  return answer.body as unknown as AuditList;
};

/** A file, as the browser gets it. */
const file = async (person: Person, path: string): Promise<{ status: number; text: string }> => {
  const { email } = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: person.id } })) as { email: string };
  const http = world.app.http();
  const login = await http.post('/admin/login').send({ email, password: 'Mima-2026-ok' });
  const { token } = (login.body as { data: { token: string } }).data;
  const answer = await http
    .get(path)
    .set({ Authorization: `Bearer ${token}` })
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  return { status: answer.status, text: (answer.body as Buffer).toString('utf8') };
};

/** All pages of an answer. */
const all = async (person: Person, query: string): Promise<AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  for (let cursor = ''; ;) {
    const { data, meta } = list(await person.get(`/workflow/audit?${query}${cursor}`));
    entries.push(...data);
    if (meta.nextCursor === null) return entries;
    cursor = `&cursor=${meta.nextCursor}`;
  }
};

describe('The trail', () => {
  test('is read newest first, page by page, nothing twice and nothing left out', async () => {
    const entries = await all(boss, 'kind=moderation');
    expect(entries.map(({ after }) => after?.['number'])).toEqual(
      Array.from({ length: 120 }, (_, index) => 120 - index)
    );
    expect(entries[0]).toMatchObject({
      kind: 'moderation',
      action: 'act-120',
      actor: { id: '7', name: '=cmd()' },
      address: '198.51.100.7',
      seq: expect.stringMatching(/^\d+$/u),
    });
  });

  test('shows each the sites in his reach, and nothing else', async () => {
    const sites = (entries: AuditEntry[]) =>
      [...new Set(entries.map((one) => one.siteCode))].sort();
    expect(sites(await all(eastern, 'kind=moderation'))).toEqual(['east', 'east-town']);
    expect(sites(await all(eastern, 'kind=moderation&site=east-town'))).toEqual(['east-town']);
    // what is of no site is for who reaches all
    expect(sites(await all(eastern, 'kind=audit'))).toEqual(['east-town']);
    expect(sites(await all(boss, 'kind=audit'))).toContain(null);
    expect((await eastern.get('/workflow/audit?site=west')).status).toBe(403);
    expect((await eastern.get('/workflow/audit/export?site=west')).status).toBe(403);
    expect((await editor.get('/workflow/audit')).status).toBe(403);
    expect((await editor.get('/workflow/audit/export')).status).toBe(403);
    expect((await world.app.http().get('/workflow/audit')).status).toBe(401);
  });

  test('is filtered by subject, actor, action and time', async () => {
    const ofDocument = await all(boss, 'uid=plugin::x.comment&documentId=c3&actor=7');
    expect(ofDocument).toHaveLength(24);
    const [one] = await all(boss, 'action=act-50');
    const { at = '' } = one ?? {};
    expect(await all(boss, `action=act-50&from=${at}`)).toHaveLength(1);
    expect(
      await all(boss, `action=act-50&to=${new Date(Date.parse(at) - 1).toISOString()}`)
    ).toEqual([]);
  });

  test.each([
    'kind=nonsense',
    'from=yesterday',
    'cursor=nonsense',
    'cursor=WyIxIl0',
    'page=2',
    'actor=%00',
    'kind=audit&kind=content',
    `documentId=${'x'.repeat(101)}`,
  ])('refuses %s', async (query) => {
    const { status, body } = await boss.get(`/workflow/audit?${query}`);
    expect(status).toBe(400);
    expect(body.error?.details?.['code']).toBe('bad_parameter');
  });

  test('tells of who looks at it, once for each question', async () => {
    const before = (await all(boss, 'kind=audit&action=look')).length;
    await all(boss, 'kind=moderation');
    const looks = await all(boss, 'kind=audit&action=look');
    // the three pages were one question, and these two of ours are two
    expect(looks).toHaveLength(before + 2);
    expect(looks[0]).toMatchObject({
      actor: { id: String(boss.id) },
      after: { kind: 'audit', action: 'look' },
    });
  });

  test('says whether it is more than triggers that keep it', async () => {
    const { body } = await boss.get('/workflow/audit/protection');
    expect(body.data).toEqual({ by: 'triggers', triggers: true });
  });
});

describe('The file', () => {
  test('has all of it as lines of JSON, and its making is told', async () => {
    const { status, text } = await file(
      boss,
      '/workflow/audit/export?kind=moderation&format=jsonl'
    );
    expect(status).toBe(200);
    const entries = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditEntry);
    expect(entries).toEqual(await all(boss, 'kind=moderation'));
    const [made] = await all(boss, 'kind=export');
    expect(made).toMatchObject({
      action: 'export_audit',
      after: { kind: 'moderation', format: 'jsonl' },
    });
  });

  test('as CSV opens in a spreadsheet, which runs nothing of it', async () => {
    const { status, text } = await file(boss, '/workflow/audit/export?kind=moderation');
    expect(status).toBe(200);
    const lines = text.split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff链序 seq,时间 at \(UTC\)/u);
    expect(lines).toHaveLength(122);
    expect(lines[1]).toContain(`,'=cmd(),198.51.100.7,`);
  });
});
