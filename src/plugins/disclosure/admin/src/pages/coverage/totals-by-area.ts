import type { AreaCoverage, CoverageCounts } from '../../../../contracts/coverage';

export interface AreaTotal extends CoverageCounts {
  areaCode: string;
  areaName: string;
}

const COUNTS = ['items', 'covered', 'without', 'onTime', 'late', 'overdue'] as const;

const NONE: CoverageCounts = {
  items: 0,
  covered: 0,
  without: 0,
  onTime: 0,
  late: 0,
  overdue: 0,
};

const nameOf = ({ areaCode, areaName }: AreaCoverage) => ({ areaCode, areaName });

/** Areas with the figures of all their sites, those with most items first. */
export const totalsByArea = (areas: readonly AreaCoverage[]): AreaTotal[] => {
  const totals = new Map<string, AreaTotal>();
  for (const area of areas) {
    const total = totals.get(area.areaCode) ?? { ...NONE, ...nameOf(area) };
    for (const count of COUNTS) total[count] += area[count];
    totals.set(area.areaCode, total);
  }
  return [...totals.values()].sort((a, b) => b.items - a.items);
};
