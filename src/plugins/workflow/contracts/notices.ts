export const NOTICE_KINDS = [
  'submitted',
  'passed',
  'returned',
  'approved',
  'published',
  'voided',
  'withdrawn',
  'handed_over',
  'schedule_failed',
  'evaluation_due',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The text a notice is about. */
export interface NoticeSubject {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  siteCode: string | null;
}

export interface Notice {
  id: number;
  kind: NoticeKind;
  subject: NoticeSubject;
  /** What else there is to say, as somebody wrote it: remarks of a return, why a plan failed. */
  detail: string | null;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  readAt: string | null;
}

/** `GET /workflow/notices?unread=true&before=<id>`: the user's own, newest first, 50 at a time. */
export interface NoticeList {
  data: Notice[];
  meta: {
    unread: number;
    /** For `before`; null when there are no older ones. */
    nextBefore: number | null;
  };
}

/** `POST /workflow/notices/read` → `{ data: { unread: number } }`; `ids: 'all'` marks all. */
export interface ReadNotices {
  ids: number[] | 'all';
}
