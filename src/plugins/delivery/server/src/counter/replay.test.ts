import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { createResponseCache } from '../cache/response-cache';
import { storedAnswer } from '../cache/stored-answer';
import { createReplay } from './replay';

test('words so long that they could fill memory are answered, and not remembered', async () => {
  const cache = createResponseCache({ bytes: 100_000, lifetime: () => 60_000 });
  cache.keepOpenUntil(Infinity);
  const replay = createReplay(cache);
  const stored = storedAnswer({ status: 200, type: 'text/plain', body: '公开', tags: ['sites'] });
  cache.set('/', stored, cache.moment());
  const app = new Koa();
  app.use((ctx) => {
    ctx.body = '公开';
    ctx.set('ETag', stored.etag);
    replay.record(ctx, stored, { key: '/', name: 'sites' });
  });
  const found = app.callback();
  let replayed = 0;
  const server = createServer((req, res) => {
    if (replay.answer(req, res, 'id')) replayed += 1;
    else void found(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ask = async (language: string) => {
    const response = await fetch(url, { headers: { 'Accept-Language': language } });
    expect(await response.text()).toBe('公开');
  };
  try {
    await ask('zh');
    await ask('zh');
    expect(replayed).toBe(1);
    await ask('z'.repeat(10_000));
    await ask('z'.repeat(10_000));
    expect(replayed).toBe(1);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
