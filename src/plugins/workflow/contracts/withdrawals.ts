/**
 * - `withdrawn` 撤回: its public address answers 410 with the note.
 * - `replaced` 替代: its public address leads to the replacement (301).
 * - `corrected` 更正, `repealed` 废止: still shown, marked with the note.
 */
export type WithdrawalKind = 'withdrawn' | 'replaced' | 'corrected' | 'repealed';

export interface Withdrawal {
  id: string;
  kind: WithdrawalKind;
  /** What the public is told. */
  note: string;
  /** Document id and title of the replacement; null for the other kinds. */
  replacedBy: { documentId: string; title: string | null } | null;
  /** Null: the system. */
  by: { id: string | null; name: string } | null;
  /** ISO instant. */
  at: string;
  /** ISO instant from which it no longer holds; null: it holds. */
  until: string | null;
}

/** `GET /workflow/texts/:uid/:documentId/withdrawal?locale=` */
export interface WithdrawalState {
  data: {
    /** What holds now. */
    current: Withdrawal | null;
    /** All there were, newest first. */
    history: Withdrawal[];
    can: {
      /** Kinds this user may set now; none where the text was never public, or the right is not his. */
      set: WithdrawalKind[];
      /** Whether the mark can be taken off; what is withdrawn or replaced is published anew instead. */
      lift: boolean;
    };
  };
}

/** `POST /workflow/texts/:uid/:documentId/withdrawal` → `WithdrawalState` */
export interface WithdrawalRequest {
  locale: string;
  kind: WithdrawalKind;
  /** 1 to 500 characters. */
  note: string;
  /** Document id; required for `replaced`, a public document of the same kind and site. */
  replacedBy?: string;
}

/** `DELETE /workflow/texts/:uid/:documentId/withdrawal?locale=` → `WithdrawalState` */
