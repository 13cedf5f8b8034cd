import { EVERYWHERE, isInReach, reachOf } from './reach';

const nodes = [
  { code: 'city', parentCode: null },
  { code: 'east', parentCode: 'city' },
  { code: 'west', parentCode: 'city' },
  { code: 'east-town', parentCode: 'east' },
];

describe('the reach of an editor', () => {
  test.each([
    ['is empty without an appointment', [], []],
    ['is the appointed site alone', [{ siteCode: 'east', subtree: false }], ['east']],
    [
      'is the site and all below it with the subtree',
      [{ siteCode: 'city', subtree: true }],
      ['city', 'east', 'east-town', 'west'],
    ],
    [
      'is the union of all appointments, each site once',
      [
        { siteCode: 'west', subtree: false },
        { siteCode: 'east', subtree: true },
        { siteCode: 'east-town', subtree: false },
      ],
      ['east', 'east-town', 'west'],
    ],
    [
      'does not climb to the site above',
      [{ siteCode: 'east', subtree: true }],
      ['east', 'east-town'],
    ],
  ])('%s', (_rule, appointments, codes) => {
    expect(reachOf(appointments, nodes)).toEqual({ all: false, codes });
  });

  test.each([
    [{ all: false, codes: ['east'] }, 'east', true],
    [{ all: false, codes: ['east'] }, 'west', false],
    [{ all: false, codes: ['east'] }, null, false],
    [{ all: false, codes: [] }, undefined, false],
    [EVERYWHERE, 'west', true],
    [EVERYWHERE, null, true],
  ])('%j holds site %s: %s', (reach, site, expected) => {
    expect(isInReach(reach, site)).toBe(expected);
  });
});
