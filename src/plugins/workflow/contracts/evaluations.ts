/**
 * Why something is to be looked at again.
 *
 * - `attribute` not open or on request only (不予公开、依申请公开): 政府信息公开条例 Art. 18
 * - `date` the day for its review that stands in the text itself (评估日期)
 * - `area`, `column` nothing new for longer than allowed (栏目、领域更新时限)
 */
export type EvaluationCause = 'attribute' | 'date' | 'area' | 'column';

export type EvaluationUrgency = 'overdue' | 'due_soon';

interface Due {
  siteCode: string;
  siteName: string;
  /** 'YYYY-MM-DD' in Asia/Shanghai. */
  dueOn: string;
  /** Calendar days from today; negative when overdue. */
  days: number;
  urgency: EvaluationUrgency;
  /** The rule's text of law or norm, as kept with it. */
  basis: string | null;
  maxAgeDays: number | null;
}

/** A text to be evaluated (定期评估). */
export interface DueText extends Due {
  kind: 'text';
  cause: 'attribute' | 'date';
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  /** Code of its publishing attribute (公开属性) where it has one. */
  attribute: string | null;
  lastEvaluatedOn: string | null;
}

/** An area (领域) or column (栏目) of a site in which nothing new was published. */
export interface StaleGroup extends Due {
  kind: 'group';
  cause: 'area' | 'column';
  /** Document id of the rule. */
  rule: string;
  name: string;
  /** The newest publication in it. What a site never had is not listed. */
  newestOn: string;
}

/**
 * `GET /workflow/evaluations?site&urgency&page`: due on the sites in reach, earliest first.
 * `overdue` counts all that is overdue, by site, whatever the page.
 */
export interface EvaluationPage {
  data: (DueText | StaleGroup)[];
  meta: {
    page: number;
    pageSize: number;
    total: number;
    overdue: { siteCode: string; siteName: string; count: number }[];
  };
}

/** 维持 · 调整公开属性 · 撤下. */
export type EvaluationOutcome = 'keep' | 'change_attribute' | 'withdraw';

/** `GET /workflow/texts/:uid/:documentId/evaluations?locale=` → `{ data: Evaluation[] }`, newest first. */
export interface Evaluation {
  id: number;
  uid: string;
  documentId: string;
  locale: string | null;
  outcome: EvaluationOutcome;
  note: string;
  evaluatedOn: string;
  /** When it is to be looked at again. */
  nextOn: string;
  by: { id: number; name: string } | null;
}

/**
 * `POST /workflow/texts/:uid/:documentId/evaluations` → `{ data: Evaluation }`. It records what was
 * decided; the attribute is changed in the text, and the text withdrawn, in their own ways.
 *
 * Errors: 400 `bad_parameter`, `next_date` (not after today, or later than ten years); 403; 404
 */
export interface RecordEvaluation {
  locale: string | null;
  outcome: EvaluationOutcome;
  /** The grounds; required. */
  note: string;
  /** 'YYYY-MM-DD'; default: as the rule says, a year where there is none; a month for what is to change. */
  nextOn?: string;
}
