import type { TestApp } from '../../helpers/app';
import { startDelivery } from './fixture';

let app: TestApp;

afterEach(async () => {
  await app?.stop();
});

const EACH_READ_COUNTS = {
  rateLimit: { enabled: true, address: 5, token: 5 },
  'cache.enabled': false,
};

/** Statuses of ten reads, each of which names another client before the one the proxy names. */
const tenReads = async (from: string): Promise<number[]> => {
  const statuses: number[] = [];
  for (let read = 0; read < 10; read += 1) {
    const forwarded = `10.1.1.${read}, ${from}`;
    const { status } = await app.http().get('/api/sites').set('X-Forwarded-For', forwarded);
    statuses.push(status);
  }
  return statuses;
};

test.each(['', '0', '192.0.2.1'])(
  'with TRUST_PROXY=%s nobody’s X-Forwarded-For is believed',
  async (trustProxy) => {
    app = await startDelivery({ settings: { trustProxy, ...EACH_READ_COUNTS } });
    expect(await tenReads('198.51.100.1')).toContain(429);
    expect(await tenReads('198.51.100.2')).not.toContain(200);
    // nor by the doors of Strapi, whose limit on logins counts addresses
    expect(await seenByStrapi({ 'X-Forwarded-For': '198.51.100.3' })).toMatch(
      /127\.0\.0\.1$|^::1$/
    );
  }
);

test('with TRUST_PROXY=1 the last address of X-Forwarded-For is the client', async () => {
  app = await startDelivery({ settings: { trustProxy: '1', ...EACH_READ_COUNTS } });
  expect(await tenReads('198.51.100.1')).toContain(429);
  expect((await tenReads('198.51.100.2'))[0]).toBe(200);
  expect(await seenByStrapi({ 'X-Forwarded-For': '6.6.6.6, 198.51.100.3' })).toBe('198.51.100.3');
});

/** The address Strapi's own doors take the client for. */
const seenByStrapi = async (headers: Record<string, string>): Promise<string | undefined> => {
  let seen: string | undefined;
  app.strapi.server.app.middleware.splice(2, 0, (ctx, next) => {
    seen = ctx.request.ip;
    return next();
  });
  await app.http().get('/_health').set(headers);
  return seen;
};
