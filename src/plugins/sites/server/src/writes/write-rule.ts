import type { Core, UID } from '@strapi/strapi';
import type { Problem } from '../domain/problem';

type Fields = Record<string, unknown>;

/** A write of one document as a rule sees it. */
export interface Write {
  readonly action: 'create' | 'update' | 'clone' | 'delete';
  readonly documentId: string | undefined;
  /** What the caller gave; a rule may put a value right in place. */
  readonly data: Fields;
  /** The document as it was; absent on create, and on clone, whose result is a new document. */
  readonly stored: Fields | undefined;
  /** The document as it would be. */
  readonly next: Fields;
}

/** What a content type's writes must meet. Runs in the transaction of the write. */
export interface WriteRule {
  readonly uid: UID.ContentType;
  check(strapi: Core.Strapi, write: Write): Promise<readonly Problem[]> | readonly Problem[];
  /** Before a document is deleted. */
  checkDelete?(strapi: Core.Strapi, write: Write): Promise<readonly Problem[]>;
  /** After the write, still in its transaction. */
  after?(strapi: Core.Strapi, write: Write): Promise<void>;
}
