import type { Core } from '@strapi/strapi';
import type { Resource, SourceDocument } from '../../../../delivery/server/src/domain/resource';
import { z } from 'zod';
import { ancestorsOf, type SiteNode } from '../domain/site-tree';
import { service } from '../services/service';

const text = z.string().nullable();

export const siteDetail = z.object({
  documentId: z.string(),
  code: z.string().describe('Names the site in every address'),
  title: z.string().describe('Full name of the site'),
  slug: z.string(),
  shortName: text,
  nameEn: text,
  level: z.string().describe('city, county, township, department, village or zone'),
  divisionCode: text.describe('GB/T 2260 code of the administrative division (行政区划代码)'),
  parent: text.describe('Code of the site above'),
  path: z.array(z.string()).describe('Codes of the sites above, nearest first'),
  organiser: text.describe('主办单位'),
  siteIdCode: text.describe('网站标识码, 10 digits'),
  icpNumber: text.describe('ICP备案号'),
  policeNumber: text.describe('公安机关备案号'),
  domains: z.array(z.string()),
  urlPattern: text.describe('Address of a document on the front end'),
  address: text,
  postcode: text,
  phone: text,
  fax: text,
  email: text,
  officeHours: text,
  defaultLocale: z.string(),
  locales: z.array(z.string()),
  sample: z.boolean().describe('Made up for the purpose of showing the system'),
});

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

const projectSite = (site: SourceDocument, nodes: readonly SiteNode[]) => {
  const code = String(site['code']);
  const path = ancestorsOf(nodes, code);
  const locale = (site['defaultLocale'] as string | null) ?? 'zh-Hans';
  return {
    detail: {
      ...site,
      title: site['name'],
      slug: code,
      parent: site['parentCode'] ?? null,
      path,
      domains: strings(site['domains']),
      defaultLocale: locale,
      locales: [...new Set([locale, ...strings(site['locales'])])],
      sample: site['sample'] === true,
    },
    slug: code,
    // `within` names the site itself too: one look-up answers for a site and all below it
    facets: [
      `level:${String(site['level'])}`,
      ...[code, ...path].map((above) => `within:${above}`),
    ],
    search: {
      names: [site['shortName'], site['nameEn']],
      numbers: [site['divisionCode'], site['siteIdCode'], site['phone']],
      about: [site['organiser'], site['address']],
    },
    sortAt: new Date(String(site['createdAt'])),
    position: Number(site['position'] ?? 0),
  };
};

/** `/api/sites`: the site tree. */
export const siteResource = (strapi: Core.Strapi): Resource<readonly SiteNode[]> => ({
  name: 'sites',
  singular: 'site',
  typeName: 'Site',
  description: 'A government or department that publishes (站点)',
  uid: 'plugin::sites.site',
  detail: siteDetail,
  list: [
    'documentId',
    'code',
    'title',
    'slug',
    'shortName',
    'level',
    'divisionCode',
    'parent',
    'siteIdCode',
    'domains',
  ],
  filters: {
    level: { by: 'facet', facet: 'level', description: 'city, county, township …' },
    within: { by: 'facet', facet: 'within', description: 'Code of a site: it and all below it' },
  },
  dictionary: true,
  orders: { tree: { column: 'position', direction: 'asc' } },
  siteOf: (site) => String(site['code']),
  context: () => service(strapi, 'tree').nodes(),
  project: projectSite,
});
