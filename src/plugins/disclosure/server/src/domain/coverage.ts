import type { AreaTotals } from '../queries/area-totals';

export interface Coverage {
  /** Items in force. */
  items: number;
  /** With at least one record in force. */
  covered: number;
  without: number;
  /** Covered, every record out within its time limit (公开时限). */
  onTime: number;
  /** Covered, but a record came out late. */
  late: number;
  /** Items whose time limit could not be read: held to the statutory 20 working days. */
  unrecognisedLimits: number;
}

type Counted = Pick<AreaTotals, 'items' | 'covered' | 'late' | 'unrecognised'>;

/** Adds up what areas or sites have. */
export const coverageOf = (rows: readonly Counted[]): Coverage => {
  const sum = (pick: (row: Counted) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const items = sum((row) => row.items);
  const covered = sum((row) => row.covered);
  const late = sum((row) => row.late);
  return {
    items,
    covered,
    without: items - covered,
    onTime: covered - late,
    late,
    unrecognisedLimits: sum((row) => row.unrecognised),
  };
};
