/** Counts of items in force: with a record, without, and whether the record came in time. */
export interface CoverageCounts {
  items: number;
  covered: number;
  without: number;
  onTime: number;
  /** Published, but after it was due. */
  late: number;
  /** Due, and not published. */
  overdue: number;
}

export interface SiteCoverage extends CoverageCounts {
  code: string;
  name: string;
}

export interface AreaCoverage extends CoverageCounts {
  siteCode: string;
  areaCode: string;
  areaName: string;
}

/** An item that is late or has none; `days`: calendar days after `dueOn`. */
export interface LateItem {
  siteCode: string;
  itemDocumentId: string;
  itemTitle: string;
  areaCode: string | null;
  areaName: string;
  recordDocumentId: string | null;
  recordTitle: string | null;
  dueOn: string;
  days: number;
  state: 'late' | 'overdue';
}

/** `GET /disclosure/coverage?siteCode=&scope=self|subtree`; `late` oldest first. */
export interface CoverageReport {
  sites: SiteCoverage[];
  areas: AreaCoverage[];
  late: LateItem[];
}

/** `GET /disclosure/coverage/items?siteCode=&area=&state=`; a missing record has no due date. */
export type CoverageItem = Omit<LateItem, 'dueOn' | 'days' | 'state'> & {
  dueOn: string | null;
  days: number | null;
  state: CoverageState;
};

export type CoverageState = 'without' | 'late' | 'overdue';

/** `GET /disclosure/due`: drafts due soon or overdue on the user's sites, oldest first. */
export interface DueRecord {
  siteCode: string;
  siteName: string;
  recordDocumentId: string;
  title: string;
  dueOn: string;
  /** Calendar days from today: negative when overdue. */
  days: number;
  state: 'overdue' | 'due_soon';
}
