import { rulesBySite, type FreshnessRule } from './rules-by-site';

const rule = (more: Partial<FreshnessRule>): FreshnessRule => ({
  documentId: 'r',
  name: '不予公开信息定期评估',
  siteCode: null,
  scope: 'text',
  type: null,
  code: 'withheld',
  maxAgeDays: 365,
  warnDays: 30,
  basis: null,
  ...more,
});

test('a national rule holds at every site, except where the site has its own about the same', () => {
  const rules = [
    rule({}),
    rule({ code: 'on_request' }),
    rule({ siteCode: 'east', maxAgeDays: 180 }),
    rule({ siteCode: 'north', code: 'other' }),
  ];
  const held = rulesBySite(rules, ['east', 'west']).map(({ site, code, maxAgeDays }) =>
    [site, code, maxAgeDays].join(' ')
  );
  expect(held).toEqual([
    'east withheld 180',
    'east on_request 365',
    'west withheld 365',
    'west on_request 365',
  ]);
});
