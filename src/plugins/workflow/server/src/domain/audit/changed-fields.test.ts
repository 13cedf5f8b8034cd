import { changedFields } from './changed-fields';

const none = new Set<string>();

test('Only what changed is told, as it was and as it is', () => {
  expect(
    changedFields({ title: 'a', body: 'b', note: null }, { title: 'a', body: 'c', note: 'd' }, none)
  ).toEqual({ before: { body: 'b', note: null }, after: { body: 'c', note: 'd' } });
});

test('Nothing changed is nothing to tell', () => {
  expect(changedFields({ list: [1, { a: 2 }] }, { list: [1, { a: 2 }] }, none)).toBeNull();
  expect(changedFields({ a: null }, {}, none)).toBeNull();
});

test('What came is told by what it has, what went by what it had', () => {
  expect(changedFields(null, { title: 'a', note: null }, none)).toEqual({
    before: null,
    after: { title: 'a' },
  });
  expect(changedFields({ title: 'a' }, null, none)).toEqual({
    before: { title: 'a' },
    after: null,
  });
});

test('A sensitive field is said to have changed, and not how', () => {
  const sensitive = new Set(['phone', 'email']);
  expect(
    changedFields(
      { phone: '13800000000', email: null },
      { phone: '13900000000', email: 'x@example.com' },
      sensitive
    )
  ).toEqual({
    before: { phone: '***', email: null },
    after: { phone: '***', email: '***' },
  });
});
