import { recordable, shortText, storable } from './recordable';

test('What the database cannot hold is not handed to it', () => {
  expect(storable('a\u0000b\ud800c')).toBe('ab\ufffdc');
  expect(recordable({ 'na\u0000me': 'x\udc00' })).toEqual({ name: 'x\ufffd' });
});

test('A long text is kept by its beginning, its length and its hash', () => {
  const text = '公'.repeat(5_000);
  expect(recordable({ body: text })).toEqual({
    body: {
      start: '公'.repeat(1_000),
      length: 5_000,
      sha256: '4de61a4afabe627768b21e1fad4ae65a81fb919d75f3089b8c787bc489db1b4c',
    },
  });
});

test('Whatever it was, it ends', () => {
  const deep: Record<string, unknown> = {};
  deep['self'] = deep;
  const many = Array.from({ length: 10_000 }, (_, index) => index);
  expect(JSON.stringify(recordable(deep)).length).toBeLessThan(200);
  expect(JSON.stringify(recordable({ many })).length).toBeLessThan(2_000);
});

test('Instants, big numbers and what is no value', () => {
  expect(
    recordable({ at: new Date('2026-01-02T03:04:05Z'), never: new Date(NaN), big: 1n, f: () => 1 })
  ).toEqual({ at: '2026-01-02T03:04:05.000Z', never: null, big: '1', f: null });
  expect(shortText(undefined)).toBeNull();
});
