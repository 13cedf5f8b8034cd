import type { FreshnessRule } from './rules-by-site';

type RuleSeed = Pick<FreshnessRule, 'name' | 'scope' | 'maxAgeDays' | 'warnDays'> & {
  /** Absent: all of a site. */
  code?: string;
  basis: string;
};

const ARTICLE_18 =
  '《中华人民共和国政府信息公开条例》第十八条：对不予公开的政府信息进行定期评估审查，对因情势变化可以公开的应当公开';

const INSPECTION = '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）';

/** What the law and the inspections of government sites ask everywhere; an operator may change it. */
export const RULE_SEEDS: readonly RuleSeed[] = [
  {
    name: '不予公开信息定期评估',
    scope: 'text',
    code: 'withheld',
    maxAgeDays: 365,
    warnDays: 30,
    basis: ARTICLE_18,
  },
  {
    name: '依申请公开信息定期评估',
    scope: 'text',
    code: 'on_request',
    maxAgeDays: 365,
    warnDays: 30,
    basis: ARTICLE_18,
  },
  {
    name: '全站更新',
    scope: 'column',
    maxAgeDays: 14,
    warnDays: 4,
    basis: `${INSPECTION}：首页2周未更新`,
  },
  {
    name: '通知',
    scope: 'column',
    code: 'genre:notice',
    maxAgeDays: 180,
    warnDays: 30,
    basis: `${INSPECTION}：通知公告、政策文件类栏目6个月未更新`,
  },
  {
    name: '公告',
    scope: 'column',
    code: 'genre:announcement',
    maxAgeDays: 180,
    warnDays: 30,
    basis: `${INSPECTION}：通知公告、政策文件类栏目6个月未更新`,
  },
  {
    name: '政策文件（意见）',
    scope: 'column',
    code: 'genre:opinion',
    maxAgeDays: 180,
    warnDays: 30,
    basis: `${INSPECTION}：通知公告、政策文件类栏目6个月未更新`,
  },
  {
    name: '人事信息',
    scope: 'column',
    code: 'theme:labour_personnel',
    maxAgeDays: 365,
    warnDays: 30,
    basis: `${INSPECTION}：人事、规划计划类栏目1年未更新`,
  },
];
