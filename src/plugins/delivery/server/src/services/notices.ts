import type { Knex } from 'knex';
import { type DocumentNotice, type Notice, noticeKey } from '../domain/notice';

/** The notices that hold for these documents; read in the given transaction. */
export type NoticeSource = (
  trx: Knex,
  uid: string,
  documentIds: readonly string[]
) => Promise<readonly DocumentNotice[]>;

/** What is said of documents beside the documents: whoever keeps it names its source in `register`. */
export const createNotices = () => {
  const sources: NoticeSource[] = [];

  return {
    /** From now on publications follow this source; of two notices the one of the later source holds. */
    from(source: NoticeSource): void {
      sources.push(source);
    },

    /** By `noticeKey`. One statement for each source. */
    async of(
      trx: Knex,
      uid: string,
      documentIds: readonly string[]
    ): Promise<ReadonlyMap<string, Notice>> {
      const notices = new Map<string, Notice>();
      for (const source of sources) {
        for (const { documentId, locale, ...notice } of await source(trx, uid, documentIds)) {
          notices.set(noticeKey(documentId, locale), notice);
        }
      }
      return notices;
    },
  };
};
