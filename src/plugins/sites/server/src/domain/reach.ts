import { subtreeOf, type SiteNode } from './site-tree';

/** The sites an admin user works for. `all`: the super administrator, whatever `codes` says. */
export interface Reach {
  readonly all: boolean;
  readonly codes: readonly string[];
}

/** An editor's post (任职) at a site, with or without the sites below it. */
export interface Appointment {
  readonly siteCode: string;
  readonly subtree: boolean;
}

export const EVERYWHERE: Reach = { all: true, codes: [] };

/** Each appointed site once, with its subtree where the appointment says so, in order of code. */
export const reachOf = (
  appointments: readonly Appointment[],
  nodes: readonly Pick<SiteNode, 'code' | 'parentCode'>[]
): Reach => {
  const codes = appointments.flatMap(({ siteCode, subtree }) =>
    subtree ? subtreeOf(nodes, siteCode) : [siteCode]
  );
  return { all: false, codes: [...new Set(codes)].sort() };
};

/** National content (no site) is in nobody's reach but the super administrator's. */
export const isInReach = (reach: Reach, siteCode: string | null | undefined): boolean =>
  reach.all || (typeof siteCode === 'string' && reach.codes.includes(siteCode));
