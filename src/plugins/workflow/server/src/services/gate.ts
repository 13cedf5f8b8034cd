import type { Core } from '@strapi/strapi';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Person } from '../../../contracts/texts';

/** Why something goes out without approval. */
export interface Forced {
  /** Chinese, for the record; required. */
  readonly reason: string;
  /** Null: the system. */
  readonly actor?: Person | null;
}

/** The one door through which texts go out. */
export const createGate = (_context: { strapi: Core.Strapi }) => {
  const forcing = new AsyncLocalStorage<Forced>();

  return {
    /**
     * Runs work whose publications need no approval: seeds, imports, restores, scripts. Each is
     * recorded as forced, with the reason.
     *
     * @example await gate.forced({ reason: '示例数据' }, () => strapi.documents(uid).publish({ documentId }))
     */
    forced<Result>(forced: Forced, work: () => Promise<Result>): Promise<Result> {
      if (forced.reason.trim() === '') throw new Error('A forced publication needs a reason');
      return forcing.run(forced, work);
    },

    /** Why what runs now may publish without approval. */
    forcedNow: (): Forced | undefined => forcing.getStore(),
  };
};
