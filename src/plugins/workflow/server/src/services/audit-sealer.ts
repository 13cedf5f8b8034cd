import type { Core } from '@strapi/strapi';
import { hasPending, sealEntries } from '../queries/audit/seal-entries';

/** Entries sealed in one transaction: some ten milliseconds. */
const BATCH = 500;

/** Milliseconds from an entry to its seal: its transaction has mostly ended by then. */
const SOON = 250;

/** Milliseconds between looks for entries of other nodes, and of transactions that took longer. */
const INTERVAL = 5_000;

/**
 * Seals entries after their commit, so that no writer waits for another. Every node does it; the
 * database lets one at a time.
 */
export const createAuditSealer = ({ strapi }: { strapi: Core.Strapi }) => {
  let soon: NodeJS.Timeout | undefined;
  let regular: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const sealAll = async (): Promise<void> => {
    do {
      again = false;
      while ((await sealEntries(strapi.db.connection, BATCH)) === BATCH);
    } while (again);
  };

  /** Seals what is committed when it is called. */
  const seal = (): Promise<void> => {
    again = true;
    working ??= sealAll().finally(() => {
      working = undefined;
    });
    return working;
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (stopped) return;
      strapi.log.error(
        `审计日志未能封存 audit: entries wait for their seal: ${error instanceof Error ? error.message : String(error)}`
      );
    }
  };

  const look = async (): Promise<void> => {
    if (await hasPending(strapi.db.connection)) await seal();
  };

  return {
    seal,

    /** Entries have been added. */
    wake(): void {
      if (stopped) return;
      soon ??= setTimeout(() => {
        soon = undefined;
        void attempt(seal);
      }, SOON).unref();
    },

    /** Looks for entries of others from time to time: for a node that serves. */
    start(): void {
      regular ??= setInterval(() => void attempt(look), INTERVAL).unref();
    },

    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(soon);
      clearInterval(regular);
      await attempt(look);
    },
  };
};
