import { checkSite } from '../domain/check-site';
import { checkTerm } from '../domain/check-term';
import { checkUscc } from '../domain/uscc';
import { COUNTIES } from './counties';
import { ORGANS } from './organs';
import { SITES } from './sites';
import { TERMS } from './terms';
import { townships } from './townships';

const towns = townships();
const sites = [...SITES, ...towns];

const repeated = (keys: readonly string[]) =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

describe('sample sites', () => {
  // Of 10/14/6/20/16/26/14/25/17/18 entries: zones, farms and a prison branch are left out.
  test.each([
    ['yingjiang', 9],
    ['daguan', 10],
    ['yixiu', 6],
    ['huaining', 20],
    ['taihu', 15],
    ['susong', 23],
    ['wangjiang', 13],
    ['yuexi', 24],
    ['tongcheng', 15],
    ['qianshan', 16],
  ])('%s has its %i real townships and streets', (county, count) => {
    expect(towns.filter(({ parentCode }) => parentCode === county)).toHaveLength(count);
  });

  test('has every township below its county, by division code', () => {
    const divisions = new Map(COUNTIES.map(({ code, divisionCode }) => [code, divisionCode]));
    const strays = towns.filter(
      (town) => town.divisionCode.slice(0, 6) !== divisions.get(town.parentCode ?? '')
    );
    expect(strays).toEqual([]);
  });

  test('names no site twice and keeps codes to what addresses allow', () => {
    expect(repeated(sites.map(({ code }) => code))).toEqual([]);
    expect(sites.filter(({ code }) => !/^[a-z][a-z0-9-]{1,39}$/u.test(code))).toEqual([]);
  });

  test('passes the rules of writing', () => {
    const nodes = sites.map(({ code, parentCode }) => ({ code, parentCode }));
    expect(sites.flatMap((site) => checkSite({ site, nodes }))).toEqual([]);
  });
});

describe('sample organs', () => {
  test('have codes that pass both check digits, and none twice', () => {
    const codes = ORGANS.map(({ uscc }) => uscc);
    expect(codes.filter((code) => !checkUscc(code).valid)).toEqual([]);
    expect(repeated(codes)).toEqual([]);
  });

  test('stand at the city and every county, three or more at each', () => {
    const few = SITES.filter(
      ({ code }) => ORGANS.filter(({ siteCode }) => siteCode === code).length < 3
    );
    expect(few).toEqual([]);
  });
});

describe('terms', () => {
  test('are named once in their vocabulary, by permitted codes', () => {
    expect(repeated(TERMS.map(({ vocabulary, code }) => `${vocabulary}:${code}`))).toEqual([]);
    expect(TERMS.flatMap((term) => checkTerm({ term }))).toEqual([]);
  });

  test('count 22 themes and 15 genres besides the rest', () => {
    const count = (vocabulary: string) =>
      TERMS.filter((term) => term.vocabulary === vocabulary).length;
    expect(count('theme')).toBe(22);
    expect(count('genre')).toBe(15 + 1);
  });
});
