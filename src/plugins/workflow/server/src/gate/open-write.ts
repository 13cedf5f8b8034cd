import { AsyncLocalStorage } from 'node:async_hooks';

/** A write of one document through the Document Service, and what it has made public so far. */
export interface OpenWrite {
  readonly uid: string;
  /** Languages by document id. */
  readonly published: Map<string, Set<string | null>>;
}

/** What goes on: by it the net below tells the Document Service's own rows from others'. */
export const openWrite = new AsyncLocalStorage<OpenWrite>();

export const notePublished = (
  write: OpenWrite,
  documentId: string,
  locale: string | null
): void => {
  const locales = write.published.get(documentId) ?? new Set();
  locales.add(locale);
  write.published.set(documentId, locales);
};
