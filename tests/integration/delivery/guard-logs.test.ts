import type { TestApp } from '../../helpers/app';
import { publishNotice, startDelivery } from './fixture';

let app: TestApp;

beforeAll(async () => {
  process.env['LOG_FORMAT'] = 'json';
  app = await startDelivery({
    // kept answers where a test says so
    settings: {
      'cache.enabled': false,
      trustProxy: '127.0.0.1,::1',
      accessLog: true,
    },
  });
  delete process.env['LOG_FORMAT'];
  await publishNotice(app, { slug: 'first' });
});

afterAll(() => app?.stop());

const LIST = '/api/sites/north/notices';
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

interface Line {
  requestId: string;
  [field: string]: unknown;
}

/** Lines the requests write to standard output. */
const linesOf = async (work: () => Promise<unknown>): Promise<Line[]> => {
  let written = '';
  const output = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  try {
    await work();
    // the close of the last answer comes after its reader has it
    while (app.strapi.plugin('delivery').service('traffic').open() > 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    app.strapi.plugin('delivery').service('traffic').flush();
  } finally {
    output.mockRestore();
  }
  return written
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
};

test('each request is a line of JSON, under the id its answer carries', async () => {
  let id = '';
  const [line, ...others] = await linesOf(async () => {
    const { headers } = await app.http().get(`${LIST}/first`);
    id = String(headers['x-request-id']);
  });
  expect(others).toEqual([]);
  expect(id).toMatch(ID);
  expect(line).toMatchObject({
    level: 'info',
    message: 'request',
    requestId: id,
    method: 'GET',
    path: `${LIST}/first`,
    door: 'getNotice',
    status: 200,
    ms: expect.any(Number),
    bytes: expect.any(Number),
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test('what is replayed ahead of everything is logged too, each under an id of its own', async () => {
  const cache = app.strapi.plugin('delivery').service('cache');
  const ids: string[] = [];
  const lines = await linesOf(async () => {
    for (let asked = 0; asked < 5; asked += 1) {
      cache.keepOpenUntil(performance.now() + 60_000);
      ids.push(String((await app.http().get(LIST)).headers['x-request-id']));
    }
  });
  expect(new Set(ids).size).toBe(5);
  expect(lines.map(({ requestId }) => requestId)).toEqual(ids);
  expect(lines.at(-1)).toMatchObject({ door: 'listNotices', cache: 'hit', path: LIST });
});

test('nothing of who asked or of what was searched for is in a line', async () => {
  const lines = await linesOf(async () => {
    const secrets = {
      'X-Forwarded-For': '198.51.100.77',
      'User-Agent': 'secret-agent',
      Authorization: 'Bearer secret-token',
      Cookie: 'secret=cookie',
      Referer: 'https://secret.example/',
    };
    await app.http().get(`${LIST}?number=secret-number`).set(secrets);
    await app.http().get('/admin/init?secret=1').set(secrets);
    await app.http().post('/admin/login').set(secrets).send({ email: 'secret@example.cn' });
  });
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toMatch(/secret|198\.51\.100\.77/);
});

test('the id of a trusted proxy is taken over, unless it is not sane', async () => {
  const answered = async (id: string) =>
    (await app.http().get(LIST).set('X-Request-Id', id)).headers['x-request-id'];
  expect(await answered('nginx-0123456789abcdef')).toBe('nginx-0123456789abcdef');
  for (const id of [
    'short',
    'x'.repeat(129),
    'with space in it',
    '{"level":"error"}',
    'é'.repeat(9),
  ]) {
    expect(await answered(id)).toMatch(ID);
  }
});

test('what Strapi logs during a request is a line of JSON with its id, and no value of anybody’s', async () => {
  const entries: string[] = [];
  const listen = (entry: Record<symbol, string>) =>
    entries.push(String(entry[Symbol.for('message')]));
  app.strapi.log.on('data', listen);
  const db = app.strapi.db.connection;
  await db.raw('alter table publications rename to publications_away');
  const { status, headers, body } = await app.http().get(`${LIST}?number=secret-other`);
  await db.raw('alter table publications_away rename to publications');
  app.strapi.log.off('data', listen);
  const { requestId } = body.error.details;
  expect([status, requestId]).toEqual([500, headers['x-request-id']]);
  expect(entries).toHaveLength(1);
  const entry = JSON.parse(String(entries[0])) as Line;
  expect(entry).toMatchObject({
    level: 'error',
    requestId,
    message: expect.stringContaining('publications'),
  });
  expect(String(entries[0])).not.toContain('secret-other');
  expect(Object.keys(entry).sort()).toEqual(['level', 'message', 'requestId', 'stack', 'time']);
});
