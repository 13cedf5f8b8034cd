import type { Core } from '@strapi/strapi';
import { SEARCH_VERSION } from '../domain/publication';
import { lockSearchFill } from '../queries/lock-search-fill';
import { unsearchedDocuments } from '../queries/unsearched-documents';
import { inTransaction } from './in-transaction';
import { service } from './service';

const BATCH = 200;

/** Makes the search vectors of rows from before there was search, or of an earlier version of it. */
export const createSearchIndex = ({ strapi }: { strapi: Core.Strapi }) => {
  let stopped = false;
  let filling: Promise<void> = Promise.resolve();

  /** One batch in one transaction: nodes that start together take turns, and none does it twice. */
  const fillBatch = () =>
    inTransaction(strapi, async (trx) => {
      await lockSearchFill(trx);
      const resources = service(strapi, 'resources');
      const found = await unsearchedDocuments(trx, {
        resources: resources.all().map(({ name }) => name),
        version: SEARCH_VERSION,
        limit: BATCH,
      });
      for (const resource of resources.all()) {
        const ids = found.filter((one) => one.resource === resource.name);
        if (ids.length === 0) continue;
        await service(strapi, 'publisher').refresh(
          resource.uid,
          ids.map(({ documentId }) => documentId)
        );
      }
      return found.length;
    });

  const fill = async () => {
    let done = 0;
    for (let count = BATCH; count > 0 && !stopped;) {
      count = await fillBatch();
      if (done === 0 && count > 0) {
        strapi.log.info('补建全文索引 Filling the search index of publications from before it');
      }
      done += count;
    }
    if (done > 0) strapi.log.info(`全文索引已补建 Search index filled: ${done} publications`);
  };

  return {
    /** Makes what is missing, after the start and beside the readers. */
    start(): void {
      filling = fill().catch((error: unknown) => {
        strapi.log.error('全文索引补建失败 The search index could not be filled', error);
      });
    },

    /** Until what was started is done: for commands, and for tests. */
    filled: (): Promise<void> => filling,

    async stop(): Promise<void> {
      stopped = true;
      await filling;
    },
  };
};
