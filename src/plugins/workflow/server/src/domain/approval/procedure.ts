import type { ProcedureStep, TwoPerson } from '../../../../contracts/texts';

/** How texts of a type get approved on a site (审批流程). */
export interface Procedure {
  readonly steps: readonly ProcedureStep[];
  readonly twoPerson: TwoPerson;
  /** Public at once with the last step, unless a publication is planned. */
  readonly publishOnApproval: boolean;
}

/** A procedure as a site keeps it; `type` is a uid, or '*'. */
export interface StoredProcedure extends Procedure {
  readonly siteCode: string | null;
  readonly type: string;
}

const step = (
  key: string,
  [name, nameEn]: readonly [string, string],
  more: Pick<ProcedureStep, 'roles' | 'confidentiality'>
): ProcedureStep => ({ key, name, nameEn, ...more });

/** 编辑送审，审核，签发. */
export const DEFAULT_PROCEDURE: Procedure = {
  steps: [
    step('review', ['审核', 'Review'], { roles: ['reviewer'], confidentiality: true }),
    step('approve', ['签发', 'Approval'], { roles: ['approver'], confidentiality: false }),
  ],
  twoPerson: 'steps',
  publishOnApproval: true,
};

/**
 * The procedure that applies: the site's for the type, the site's for all types, the same of the sites
 * above it, the default.
 *
 * @param path the site and those above it, nearest first
 */
export const nearestProcedure = (
  stored: readonly StoredProcedure[],
  { path, type }: { path: readonly string[]; type: string }
): Procedure => {
  const of = (site: string, wanted: string) =>
    stored.find((one) => one.siteCode === site && one.type === wanted);
  for (const site of path) {
    const found = of(site, type) ?? of(site, '*');
    if (found) return found;
  }
  return DEFAULT_PROCEDURE;
};
