export type RuleScope = 'text' | 'area' | 'column';

/** A limit, as it is kept as content (更新时限). */
export interface FreshnessRule {
  documentId: string;
  name: string;
  /** Null: for all sites. */
  siteCode: string | null;
  scope: RuleScope;
  /** Uid of a content type; null: of all that are governed. */
  type: string | null;
  /** Publishing attribute, area or facet; null: whatever it is. */
  code: string | null;
  maxAgeDays: number;
  warnDays: number;
  basis: string | null;
}

/** A rule as it holds at one site. */
export type RuleOfSite = FreshnessRule & { site: string };

const same = ({ scope, type, code }: FreshnessRule): string => JSON.stringify([scope, type, code]);

/** A site's own rule stands in place of the national one about the same. */
export const rulesBySite = (
  rules: readonly FreshnessRule[],
  siteCodes: readonly string[]
): RuleOfSite[] =>
  siteCodes.flatMap((site) => {
    const own = rules.filter(({ siteCode }) => siteCode === site);
    const replaced = new Set(own.map(same));
    const national = rules.filter((rule) => rule.siteCode === null && !replaced.has(same(rule)));
    return [...own, ...national].map((rule) => ({ ...rule, site }));
  });
