import { checkSite, type SiteFields } from './check-site';

const nodes = [
  { code: 'city', parentCode: null },
  { code: 'county', parentCode: 'city' },
  { code: 'town', parentCode: 'county' },
];

describe('checkSite', () => {
  test.each<[string, SiteFields, string[]]>([
    ['takes a new site below another', { code: 'new', parentCode: 'county' }, []],
    ['takes a site without a parent', { code: 'new', parentCode: null }, []],
    [
      'refuses a parent that does not exist',
      { code: 'new', parentCode: 'nowhere' },
      ['parentCode:unknown_parent'],
    ],
    [
      'refuses a site as its own parent',
      { code: 'new', parentCode: 'new' },
      ['parentCode:parent_circle'],
    ],
    [
      'refuses a parent from its own subtree',
      { code: 'city', parentCode: 'town' },
      ['parentCode:parent_circle'],
    ],
    [
      'takes an identification code of its division',
      { code: 'new', divisionCode: '340802', siteIdCode: '3408020001' },
      [],
    ],
    [
      'compares only the six digits of the county',
      { code: 'new', divisionCode: '340802001', siteIdCode: '3408020007' },
      [],
    ],
    ['takes the code of a department', { code: 'new', siteIdCode: 'bm14000002' }, []],
    [
      'refuses one of another division',
      { code: 'new', divisionCode: '340802', siteIdCode: '3408030001' },
      ['siteIdCode:bad_site_id_code'],
    ],
    [
      'refuses one of nine digits',
      { code: 'new', siteIdCode: '340802000' },
      ['siteIdCode:bad_site_id_code'],
    ],
    ...[
      'https://www.example.gov.cn/{resource}/{slug}',
      'http://192.0.2.1:8080/view?id={documentId}&lang={locale}',
      'https://政务.例子.cn/{slug}',
    ].map((urlPattern): [string, SiteFields, string[]] => [
      `takes the address pattern ${urlPattern}`,
      { code: 'new', urlPattern },
      [],
    ]),
    ...[
      'www.example.gov.cn/{slug}',
      '/{resource}/{slug}',
      'ftp://www.example.gov.cn/{slug}',
      'javascript:alert(1)//{slug}',
      'https://{slug}.example.gov.cn/',
      'https://user@example.gov.cn/{slug}',
      'https://www.example.gov.cn/{slug',
      'https://www.example.gov.cn/{}{slug}',
      'https://www.example.gov.cn/{title}/{slug}',
      'https://www.example.gov.cn/{resource}/',
      'https://www.example.gov.cn/a b/{slug}',
      `https://www.example.gov.cn/${'a'.repeat(500)}/{slug}`,
    ].map((urlPattern): [string, SiteFields, string[]] => [
      `refuses the address pattern ${urlPattern.slice(0, 60)}`,
      { code: 'new', urlPattern },
      ['urlPattern:bad_url_pattern'],
    ]),
  ])('%s', (_rule, site, expected) => {
    const found = checkSite({ site, nodes });
    expect(found.map(({ field, code }) => `${field}:${code}`)).toEqual(expected);
  });
});
