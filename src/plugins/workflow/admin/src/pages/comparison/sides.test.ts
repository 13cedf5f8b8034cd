import { rowsOf } from './sides';

test('Each version shows only its own words', () => {
  const [row] = rowsOf([
    {
      state: 'changed',
      tag: 'p',
      parts: [
        { state: 'same', text: '按月发放' },
        { state: 'removed', text: '780元' },
        { state: 'added', text: '820元' },
      ],
    },
  ]);
  expect(row?.from?.parts.map(({ text }) => text)).toEqual(['按月发放', '780元']);
  expect(row?.to?.parts.map(({ text }) => text)).toEqual(['按月发放', '820元']);
});

test('A paragraph only one version has leaves the other side empty', () => {
  const part = { state: 'added', text: '附件' } as const;
  expect(rowsOf([{ state: 'added', tag: 'p', parts: [part] }])).toEqual([
    { changed: true, from: null, to: { tag: 'p', parts: [part] } },
  ]);
});
