/**
 * What an entry is about: a text's content, its way through approval, moderation of the public's
 * comments, settings (people, roles, tokens, word lists, procedures), sign-ins, exports, a look at
 * personal data, the audit trail itself.
 */
export const AUDIT_KINDS = [
  'content',
  'workflow',
  'moderation',
  'settings',
  'sign-in',
  'export',
  'personal-data',
  'audit',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What is done, as far as the panel has words for it; others are told by their code. */
export const AUDIT_ACTIONS = [
  ...['create', 'update', 'clone', 'discard_draft', 'delete', 'publish', 'unpublish'],
  ...['submit', 'pass', 'return', 'withdraw', 'hand_over', 'void', 'force'],
  ...[
    'schedule',
    'schedule_cancelled',
    'schedule_failed',
    'scheduled_publish',
    'scheduled_unpublish',
    'withdrawn',
    'replaced',
    'corrected',
    'repealed',
  ],
  ...['lift_notice', 'evaluate', 'restore'],
  ...['sign_in', 'sign_in_failed', 'sign_out', 'look'],
  ...['import_catalogue', 'import_records', 'export_audit', 'export_catalogue', 'purge'],
] as const;

export interface AuditActor {
  /** Of the admin user; `token:ID` for an API token; null: somebody unknown. */
  id: string | number | null;
  name: string;
  /** IP address the request came from, as far as our own proxies can tell; null: none. */
  address: string | null;
}

export interface AuditSubject {
  uid: string;
  documentId: string | null;
  locale: string | null;
  title: string | null;
}

/** What is handed to `audit.write`. */
export interface AuditEntryInput {
  kind: AuditKind;
  /** What was done, `snake_case`: `publish`, `sign_in_failed` … */
  action: string;
  siteCode: string | null;
  /** Document id of the organ. */
  organ?: string | null;
  /** Default: whoever makes the current request; null: the system itself. */
  actor?: AuditActor | null;
  subject?: AuditSubject | null;
  /** Only what changed, as it was and as it is; never personal data in clear. */
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  reason?: string | null;
  /** Whether the entry itself tells of a person, and so has the shorter life (default: false). */
  personal?: boolean;
}

/** A line of the audit trail (审计日志). */
export interface AuditEntry {
  id: string;
  /** ISO instant. */
  at: string;
  kind: AuditKind;
  action: string;
  siteCode: string | null;
  organ: string | null;
  /** Null: the system itself. */
  actor: { id: string | null; name: string } | null;
  address: string | null;
  subject: AuditSubject | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
  /** Its place in the chain; null: not yet sealed (a matter of seconds). */
  seq: string | null;
}

/**
 * `GET /workflow/audit?from&to&kind&action&actor&site&uid&documentId&cursor`: newest first, 50 a page.
 * `from` and `to` are ISO instants (`to` exclusive), `actor` an actor's id. The same parameters but
 * `cursor`, and `format=csv|jsonl`: `GET /workflow/audit/export`, the whole of it as a file.
 */
export interface AuditList {
  data: AuditEntry[];
  meta: { nextCursor: string | null };
}

/** Whether the application's own database role could change the trail. */
export interface AuditProtection {
  /** `role`: it has no right to; `triggers`: it owns the tables, only triggers stand in its way. */
  by: 'role' | 'triggers';
  /** Whether the triggers are all there and enabled. */
  triggers: boolean;
}

export type AuditFlaw =
  /** The entry is not as it was sealed. */
  | 'changed'
  /** The entry is gone, and no rule of retention took it. */
  | 'deleted'
  /** Entries or seals stand in each other's places. */
  | 'reordered'
  /** An entry that never was in the chain. */
  | 'inserted'
  /** A seal is gone. */
  | 'seal_deleted'
  /** A seal is not as it was made. */
  | 'seal_changed'
  /** The chain ends before the head it is known to have had, or is another. */
  | 'head_differs';

/** The first place at which the chain does not hold. */
export interface AuditBreak {
  flaw: AuditFlaw;
  /** Place in the chain; null: outside it. */
  seq: string | null;
  entryId: string | null;
  /** What is left of the entry, for people; null: nothing. */
  entry: Pick<AuditEntry, 'at' | 'kind' | 'action' | 'siteCode' | 'subject'> | null;
}

export interface AuditVerification {
  /** Seals looked at. */
  seals: number;
  /** Entries that retention has taken, as its rule allows. */
  purged: number;
  /** Last place of the chain and its hash (hex), to be kept elsewhere; null: an empty chain. */
  head: { seq: string; hash: string } | null;
  protection: AuditProtection;
  /** Null: the chain holds. */
  broken: AuditBreak | null;
}
