/** One document in one language of a governed type, as its draft says it (文稿). */
export interface TextKey {
  uid: string;
  documentId: string;
  /** Null for types that are not localized. */
  locale: string | null;
}

/**
 * - `draft` never submitted, or taken down and edited since
 * - `in_review` 审签中, `returned` 已退回, `withdrawn` 已撤回送审, `voided` 因修改失效
 * - `approved` 已签发 and not public
 * - `published` public as approved, `changed` public, and edited since
 */
export type TextStatus =
  | 'draft'
  | 'in_review'
  | 'returned'
  | 'withdrawn'
  | 'voided'
  | 'approved'
  | 'published'
  | 'changed';

export const ACTIONS = [
  'submit',
  'pass',
  'return',
  'withdraw',
  'hand-over',
  'publish',
  'force',
] as const;
export type TextAction = (typeof ACTIONS)[number];

/** 'steps': not one's own text, no two steps of a round; 'strict': nor a text one has saved since it was last public. */
export type TwoPerson = 'steps' | 'strict' | 'off';

/** 保密审查 (政府信息公开条例 Art. 17). */
export interface Confidentiality {
  /** 可以公开 · 不予公开 · 删减后公开 */
  conclusion: 'public' | 'not_public' | 'redact';
  /** 1 to 1000 characters. */
  remarks: string;
}

export interface ProcedureStep {
  key: string;
  name: string;
  nameEn: string;
  /** Codes of roles; of the seeded ones without their prefix: `reviewer`, `approver`. */
  roles: string[];
  /** Whoever passes it concludes the confidentiality review. */
  confidentiality: boolean;
}

export interface Person {
  id: number;
  name: string;
}

export interface TextStep {
  key: string;
  name: string;
  nameEn: string;
  roles: string[];
  confidentiality: boolean;
  done?: { by: Person; at: string; conclusion: string | null; remarks: string | null };
}

/** What has happened to a text; never changed, newest first. */
export interface TextEvent {
  id: number;
  round: number;
  at: string;
  action:
    | 'submit'
    | 'pass'
    | 'return'
    | 'withdraw'
    | 'hand_over'
    | 'void'
    | 'force'
    | 'publish'
    | 'unpublish'
    | 'delete';
  /** Name of the step, in Chinese. */
  step: string | null;
  /** Null: the system. */
  by: Person | null;
  conclusion: string | null;
  remarks: string | null;
}

/** `GET /workflow/texts/:uid/:documentId?locale=` → `{ data: TextState }` */
export interface TextState extends TextKey {
  siteCode: string | null;
  title: string;
  state: TextStatus;
  /** Whether the public reads it now, in whatever version. */
  isPublic: boolean;
  /** 0: never submitted. */
  round: number;
  /** SHA-256 of the draft's content now, hex; to be given back with `pass`. */
  hash: string;
  /** Index of the step that waits; null when none does. */
  step: number | null;
  /** Of the round, or of the procedure that would apply. */
  steps: TextStep[];
  twoPerson: TwoPerson;
  publishOnApproval: boolean;
  /** What this user may do now. */
  can: {
    submit: boolean;
    pass: boolean;
    return: boolean;
    withdraw: boolean;
    handOver: boolean;
    /** An approved text that has not gone out by itself. */
    publish: boolean;
    force: boolean;
    schedule: boolean;
  };
  /** Whether the step that waits asks for a confidentiality review. */
  needsConfidentiality: boolean;
  author: Person | null;
  /** To whom the waiting step was handed over. */
  handler: Person | null;
  submittedAt: string | null;
  history: TextEvent[];
  /** Checks of the newest round, and how their warnings were answered. */
  report: unknown;
}

/**
 * `POST /workflow/texts/:uid/:documentId/actions` → `{ data: TextState }`
 *
 * Errors: 400 `bad_parameter`, `remarks_required`, `confidentiality_required`, `not_public`,
 * `checks_failed`, `answers_required`, `handler_unfit`, `reason_required`; 403 `site_out_of_reach`,
 * `same_person`, `not_yours`; 404; 409 `wrong_state`, `text_changed`
 */
export interface ActionRequest {
  locale: string | null;
  action: TextAction;
  /** Of the text as it was read; required for `pass` and `return`. */
  hash?: string;
  /** Required for `return` and, as the reason, for `force`. Up to 1000 characters. */
  remarks?: string;
  confidentiality?: Confidentiality;
  /** Of warnings, by the key of the finding; with `submit`. */
  answers?: Record<string, string>;
  /** Admin user to hand the waiting step over to. */
  to?: number;
}

export type TaskBox = 'mine' | 'sent' | 'all';

/** A text that waits. */
export interface Task extends TextKey {
  title: string;
  siteCode: string | null;
  state: TextStatus;
  round: number;
  hash: string;
  /** Name of the step that waits, in Chinese. */
  step: string | null;
  stepEn: string | null;
  needsConfidentiality: boolean;
  author: Person | null;
  handler: Person | null;
  submittedAt: string;
  updatedAt: string;
}

/**
 * `GET /workflow/tasks?box=mine|sent|all&type&site&q&page`. `mine`: what waits for me, also what
 * came back to me; `sent`: what I have submitted and is not out yet; `all`: what waits on my sites.
 * `q`: part of the title.
 */
export interface TaskPage {
  data: Task[];
  meta: { page: number; pageSize: number; total: number };
}

/** `POST /workflow/tasks/bulk` → `{ data: BulkResult[] }`; each item is its own transaction. */
export interface BulkRequest {
  action: 'submit' | 'pass' | 'return';
  /** Up to 50; the hash of each as it was read, which `submit` does without. */
  items: (TextKey & { hash?: string })[];
  remarks?: string;
  confidentiality?: Confidentiality;
}

export interface BulkResult extends TextKey {
  ok: boolean;
  code?: string;
  message?: string;
}

/** `GET /workflow/texts/:uid/:documentId/handlers?locale=` → `{ data: Person[] }`: who may take the waiting step. */
export interface HandlerList {
  data: Person[];
}

/** `GET /workflow/figures` → of the sites in reach. */
export interface WorkflowFigures {
  data: {
    siteCode: string;
    siteName: string;
    /** Publications in the last 365 days, and how many of them were forced. */
    published: number;
    forced: number;
    inReview: number;
    /** Procedures that have the two-person rule switched off, with the reason given. */
    twoPersonOff: { type: string; reason: string }[];
  }[];
}
