import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import type { TestApp } from '../../helpers/app';
import { publishNotice, startDelivery } from './fixture';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery();
  await publishNotice(app, { slug: 'first' });
});

afterAll(() => app?.stop());

const LIST = '/api/sites/north/notices';

/** A request as its bytes, for what no client would send. */
const raw = async (target: string): Promise<string> => {
  const server = app.strapi.server.httpServer;
  if (!server.listening) await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
};

test.each(['put', 'post', 'patch', 'delete', 'options'] as const)(
  '%s where there is only something to read is refused, and told what it may do',
  async (method) => {
    const { status, headers, body } = await app.http()[method](LIST);
    expect(status).toBe(405);
    expect(headers['allow']).toBe('GET, HEAD');
    expect(body).toMatchObject({ data: null, error: { details: { code: 'method_not_allowed' } } });
  }
);

test('any method but GET, HEAD and POST is refused on /graphql', async () => {
  const { status, headers, body } = await app.http().put('/graphql').send({});
  expect([status, headers['allow']]).toEqual([405, 'GET, POST']);
  expect(body.errors[0].extensions.code).toBe('method_not_allowed');
});

test('an address that is too long is refused in the shape of the contract', async () => {
  for (const path of [
    `${LIST}?cursor=${'x'.repeat(8_200)}`,
    `/graphql?query=${'x'.repeat(8_200)}`,
  ]) {
    const { status, body } = await app.http().get(path).set('Accept-Language', 'en');
    expect([status, body.error.details]).toEqual([414, { code: 'uri_too_long', limit: 8_192 }]);
  }
});

test.each(['%', '%zz', '%E4%BD', '%c0%af', '%00'])(
  'a path with %s is the asker’s fault, wherever it leads',
  async (piece) => {
    for (const path of [`${LIST}/`, '/api/', '/uploads/', '/api/sites/']) {
      const status = Number(/^HTTP\/1.1 (\d+)/.exec(await raw(`${path}${piece}`))?.[1]);
      expect([path, piece, [400, 404].includes(status)]).toEqual([path, piece, true]);
    }
    expect(await raw(`${LIST}?cursor=${piece}`)).toMatch(/^HTTP\/1.1 400/);
  }
);

test('every answer of the public side tells browsers not to run it; the admin keeps its own policy', async () => {
  for (const path of [LIST, `${LIST}/first`, `${LIST}/none`, `${LIST}?x=1`, '/graphql?query={']) {
    const { headers } = await app.http().get(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('strict-transport-security');
  }
  const { headers } = await app.http().get('/admin/init');
  expect(headers['content-security-policy']).toContain("'self'");
});

test('a body that is too large is refused as such, before anybody is asked who sends it', async () => {
  const json = await app
    .http()
    .post('/admin/login')
    .send({ email: 'x'.repeat(1_100_000) });
  expect(json.status).toBe(413);
  const form = await app
    .http()
    .post('/admin/login')
    .type('form')
    .send({ email: 'x'.repeat(110_000) });
  expect(form.status).toBe(413);
  const fields = await app.http().post('/upload').field('x', 'y'.repeat(1_100_000));
  expect(fields.status).toBe(413);
  const broken = await app.http().post('/admin/login').type('json').send('{"email":');
  expect(broken.status).toBe(400);
});

test('what a stranger uploads does not stay in the temporary folder, whatever he calls it', async () => {
  const before = await readdir(tmpdir());
  const content = Buffer.from('a stranger’s file');
  for (const name of ['files', 'other']) {
    for (const path of ['/upload', '/api/upload', '/api/none']) {
      const { status } = await app.http().post(path).attach(name, content, 'a.txt');
      expect([401, 403, 404, 405]).toContain(status);
    }
  }
  const stray = (await readdir(tmpdir())).filter((name) => !before.includes(name));
  expect(stray.filter((name) => /^[a-z0-9]{25}$/.test(name))).toEqual([]);
});

test('a client that sends slowly is cut off: the server’s own times, not Node’s', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout } = app.strapi.server.httpServer;
  expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 75_000,
  });
});
