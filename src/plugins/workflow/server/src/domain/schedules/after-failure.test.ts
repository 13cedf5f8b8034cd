import { errors } from '@strapi/utils';
import { afterFailure } from './after-failure';

test('a refusal is final, and keeps its code and words', () => {
  const refused = new errors.ValidationError('审签后内容有改动', { code: 'text_changed' });
  expect(afterFailure(refused, 0)).toEqual({
    kind: 'failed',
    failure: { code: 'text_changed', message: '审签后内容有改动' },
  });
});

test('a fault is waited out, ever longer, and not for ever', () => {
  const fault = Object.assign(new Error('Connection terminated'), { code: '57P01' });
  const pauses = Array.from({ length: 14 }, (_, attempts) => afterFailure(fault, attempts));
  expect(pauses.map((next) => (next.kind === 'again' ? next.seconds : 0))).toEqual([
    2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600, 600, 600,
  ]);
  expect(afterFailure(fault, 14)).toMatchObject({ kind: 'failed', failure: { code: 'gave_up' } });
});
