import type { Problem } from './problem';
import { subtreeOf, type SiteNode } from './site-tree';
import { urlPatternProblem } from './url-pattern-problem';

export interface SiteFields {
  readonly code: string;
  readonly parentCode?: string | null;
  readonly divisionCode?: string | null;
  readonly siteIdCode?: string | null;
  readonly urlPattern?: string | null;
}

interface SiteChange {
  readonly site: SiteFields;
  readonly nodes: readonly Pick<SiteNode, 'code' | 'parentCode'>[];
}

// 网站标识码: 10 digits that begin with the division code; a department of the centre has bm and 8.
const SITE_ID_CODE = /^(?:\d{10}|bm\d{8})$/u;
const DIVISION_LENGTH = 6;

/** What is wrong with a site as it would be stored; empty when nothing is. */
export function checkSite({ site, nodes }: SiteChange): Problem[] {
  return [...checkParent(site, nodes), ...checkSiteIdCode(site), ...checkUrlPattern(site)];
}

function checkParent({ code, parentCode }: SiteFields, nodes: SiteChange['nodes']): Problem[] {
  if (!parentCode) return [];
  if (!nodes.some((node) => node.code === parentCode) && parentCode !== code) {
    return [
      { field: 'parentCode', code: 'unknown_parent', message: `没有代码为 ${parentCode} 的站点` },
    ];
  }
  return parentCode === code || subtreeOf(nodes, code).includes(parentCode)
    ? [
        {
          field: 'parentCode',
          code: 'parent_circle',
          message: `上级站点 ${parentCode} 是本站点自身或其下级`,
        },
      ]
    : [];
}

function checkSiteIdCode({ siteIdCode, divisionCode }: SiteFields): Problem[] {
  if (!siteIdCode) return [];
  const division = divisionCode?.slice(0, DIVISION_LENGTH) ?? '';
  const fits = siteIdCode.startsWith('bm') || siteIdCode.startsWith(division);
  return SITE_ID_CODE.test(siteIdCode) && fits
    ? []
    : [
        {
          field: 'siteIdCode',
          code: 'bad_site_id_code',
          message: '网站标识码应为10位数字，前6位为行政区划代码',
        },
      ];
}

function checkUrlPattern({ urlPattern }: SiteFields): Problem[] {
  const message = urlPattern ? urlPatternProblem(urlPattern) : null;
  return message ? [{ field: 'urlPattern', code: 'bad_url_pattern', message }] : [];
}
