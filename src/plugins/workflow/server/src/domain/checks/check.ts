import type { Knex } from 'knex';
import type { Finding } from '../../../../contracts/checks';
import type { Confidentiality, TextKey } from '../../../../contracts/texts';

/** A text as a check sees it. */
export interface CheckedText extends TextKey {
  siteCode: string | null;
  title: string;
  /** Every attribute but system and derived ones: relations as document ids, media as descriptions. */
  content: Readonly<Record<string, unknown>>;
}

export type CheckTime = 'submission' | 'approval';

export interface CheckContext {
  trx: Knex;
  at: CheckTime;
  /** What the round has concluded so far; null before there is one. */
  confidentiality: Confidentiality | null;
}

/** The key is made of the rest. */
export type Found = Omit<Finding, 'key'>;

/** What a text must stand up to before it goes out. A plugin registers its own. */
export interface Check {
  /** Stable; `workflow.check.<code>` is its name in the panel. */
  readonly code: string;
  /** Default: at both. */
  readonly at?: CheckTime;
  /** Default: every type. */
  appliesTo?(uid: string): boolean;
  run(text: CheckedText, context: CheckContext): Promise<readonly Found[]> | readonly Found[];
}
