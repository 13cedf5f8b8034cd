import type { TestApp } from '../../helpers/app';
import { publishNotice, startDelivery } from './fixture';

const PAGE = 'https://www.north.example';
const CONFIGURED = 'https://app.example';

let app: TestApp;

beforeAll(async () => {
  app = await startDelivery({ settings: { cors: { origins: [CONFIGURED], localhost: true } } });
  const [north] = await app.strapi
    .documents('plugin::sites.site')
    .findMany({ filters: { code: 'north' } });
  await app.strapi.documents('plugin::sites.site').update({
    documentId: String(north?.documentId),
    data: { domains: ['www.north.example', '*.towns.example'] } as never,
  });
  await publishNotice(app, { slug: 'first' });
});

afterAll(() => app?.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  app.http().get(path).set(headers);

const preflight = (path: string, origin: string, method = 'GET') =>
  app.http().options(path).set({ Origin: origin, 'Access-Control-Request-Method': method });

const PATHS = [
  '/api/sites',
  '/api/sites/north/notices?limit=1',
  '/api/sites/north/notices/first',
  '/api/sites/north/none',
  '/graphql?query={sites{edges{node{code}}}}',
];

test.each([PAGE, 'https://a.towns.example', CONFIGURED, 'http://localhost:5173'])(
  'a page of %s reads each public answer, failures too, without credentials',
  async (origin) => {
    for (const path of PATHS) {
      const { headers } = await get(path, { Origin: origin });
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': expect.stringContaining('ETag'),
        vary: expect.stringMatching(/\bOrigin\b.*\bAccept-/),
      });
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    }
  }
);

test.each([
  'https://evil.example',
  'http://www.north.example',
  'https://www.north.example.evil.example',
  'https://towns.example',
  'null',
])('a page of %s does not read, and the answer still varies by origin', async (origin) => {
  for (const path of PATHS) {
    const { status, headers } = await get(path, { Origin: origin });
    expect(status).toBeLessThan(500);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers['vary']).toMatch(/\bOrigin\b/);
  }
});

test('an answer without an origin varies by it too, and 304 says again who may read', async () => {
  const plain = await get('/api/sites');
  expect(plain.headers['vary']).toMatch(/\bOrigin\b/);
  expect(plain.headers).not.toHaveProperty('access-control-allow-origin');
  const again = await get('/api/sites', {
    Origin: PAGE,
    'If-None-Match': String(plain.headers['etag']),
  });
  expect(again.status).toBe(304);
  expect(again.headers['access-control-allow-origin']).toBe(PAGE);
});

test('a preflight on any public path says what a page of a site may send, and nothing to others', async () => {
  for (const path of ['/api/sites/north/notices', '/graphql', '/api/unknown', '/uploads/a.pdf']) {
    const mine = await preflight(path, PAGE, 'POST');
    expect(mine.status).toBe(204);
    expect(mine.headers).toMatchObject({
      'access-control-allow-origin': PAGE,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': expect.stringContaining('Content-Type'),
      'access-control-max-age': expect.any(String),
    });
    const foreign = await preflight(path, 'https://evil.example', 'POST');
    expect(foreign.status).toBe(204);
    expect(Object.keys(foreign.headers).filter((name) => name.startsWith('access-'))).toEqual([]);
  }
});

test('a preflight on the doors of the admin opens nothing, even to a page of a site', async () => {
  for (const path of ['/admin/login', '/upload', '/content-manager/init', '/apix', '/']) {
    for (const origin of [PAGE, CONFIGURED]) {
      const { headers } = await preflight(path, origin, 'POST');
      expect([path, headers['access-control-allow-origin']]).toEqual([path, undefined]);
      expect([path, headers['access-control-allow-methods']]).toEqual([path, undefined]);
    }
  }
});
