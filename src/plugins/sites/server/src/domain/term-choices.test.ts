import { termChoices } from './term-choices';

const row = (vocabulary: string, code: string) => ({
  vocabulary,
  code,
  label: code,
  labelEn: null,
});

test('Terms stand under their vocabulary in the order they came', () => {
  const choices = termChoices([row('genre', 'b'), row('theme', 'x'), row('genre', 'a')]);
  expect(choices['genre']?.map(({ code }) => code)).toEqual(['b', 'a']);
  expect(choices['theme']).toEqual([{ code: 'x', label: 'x', labelEn: null }]);
});

test('A vocabulary without terms is not named', () => {
  expect(termChoices([])).toEqual({});
});
