import { checkTerm, type TermFields } from './check-term';

type Change = TermFields & { readonly was?: TermFields };

describe('checkTerm', () => {
  test.each<[string, Change, string[]]>([
    ['takes a code in small letters', { vocabulary: 'site-level', code: 'in_force' }, []],
    ['takes a code that begins with a digit', { vocabulary: 'area', code: '05-a' }, []],
    [
      'refuses a code in Chinese',
      { vocabulary: 'theme', code: '综合政务' },
      ['code:bad_term_code'],
    ],
    [
      'refuses a vocabulary with a colon, which ends it in a facet',
      { vocabulary: 'a:b', code: 'c' },
      ['vocabulary:bad_term_code'],
    ],
    [
      'keeps both names for ever',
      { vocabulary: 'theme', code: 'new', was: { vocabulary: 'genre', code: 'old' } },
      ['vocabulary:term_code_immutable', 'code:term_code_immutable'],
    ],
  ])('%s', (_rule, { was, ...term }, expected) => {
    const found = checkTerm({ term, stored: was });
    expect(found.map(({ field, code }) => `${field}:${code}`)).toEqual(expected);
  });
});
