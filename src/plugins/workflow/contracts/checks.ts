export type CheckOutcome = 'pass' | 'warn' | 'fail';

/** What a check found, and where. */
export interface Finding {
  /** The same as long as the same thing is found in the same place; answers go by it. */
  key: string;
  /** Attribute it is in; null when in none. */
  field: string | null;
  code: string;
  /** `fail` blocks, `warn` is to be answered. */
  severity: 'warn' | 'fail';
  message: { zh: string; en: string };
  /** The words it is about, personal data masked. */
  excerpt?: string;
  /** Where in the field: a paragraph, a file. */
  place?: string;
}

/** `POST /workflow/texts/:uid/:documentId/checks` { locale } → `{ data: CheckReport }` */
export interface CheckReport {
  /** The worst of its checks. */
  outcome: CheckOutcome;
  checks: { code: string; outcome: CheckOutcome; findings: Finding[] }[];
}
