import { DEFAULT_LIMITS, limitsFor } from './version-limits';

const of = (siteCode: string, type: string, more: object) => ({
  ...{ siteCode, type, maxVersions: null, keepVersionsDays: null, ...more },
});
const STORED = [
  of('city', '*', { maxVersions: 50, keepVersionsDays: 700 }),
  of('county', '*', { maxVersions: 20 }),
  of('county', 'record', { keepVersionsDays: 90 }),
];

test.each([
  ['the type comes before all types, each limit for itself', 'county', 'record', [20, 90]],
  ['what a site leaves open, the one above it says', 'county', 'item', [20, 700]],
  ['a site that says nothing has those of the one above', 'town', 'record', [20, 90]],
  ['nobody says anything', 'elsewhere', 'record', Object.values(DEFAULT_LIMITS)],
] as const)('%s', (...[, site, type, expected]) => {
  const paths = {
    county: ['county', 'city'],
    town: ['town', 'county', 'city'],
    elsewhere: ['elsewhere'],
  };
  expect(Object.values(limitsFor(STORED, { path: paths[site], type }))).toEqual(expected);
});
