import { setTimeout as sleep } from 'node:timers/promises';
import { createResponseCache } from './response-cache';
import type { StoredAnswer } from './stored-answer';

const answer = (): StoredAnswer => ({
  status: 200,
  type: 'application/json',
  headers: {},
  tags: ['records@north'],
  etag: '"x"',
  bytes: new Map([['identity', Buffer.from('{}')]]),
});

test('an answer whose making began before its day ended is not kept through the next', async () => {
  let left = 5;
  const cache = createResponseCache({ bytes: 10_000, lifetime: () => left });
  cache.keepOpenUntil(Infinity);
  const began = cache.moment();
  await sleep(10);
  left = 86_400_000;
  cache.set('late', answer(), began);
  cache.set('early', answer(), cache.moment());
  expect(cache.get('late')).toBeUndefined();
  expect(cache.get('early')).toBeDefined();
});
