import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ClientConfig } from 'pg';
import { type ChangeListener, openChangeListener } from '../cache/change-listener';
import type { Config } from '../config';
import { tagsOfNotice } from '../domain/change-notice';
import { sendNotice } from '../queries/pulse';
import { turnDue } from '../queries/turn-due';
import { service } from './service';

/** Milliseconds between two pulses. */
const INTERVAL = 300;

/**
 * Milliseconds after the sending of a pulse for which answers are kept once it has come back: no
 * reader ever gets anything older. Below the second that is promised, above two lost pulses.
 */
const LEASE = 900;

/** Milliseconds until another look where someone else's transaction holds what is due. */
const HELD = 50;

/** Milliseconds between attempts to connect: the first is at once, the longest is for long failures. */
const PAUSES = [0, 100, 500, 1_000, 2_000];

type Work<Result> = (trx: Knex) => Promise<Result>;

/**
 * Keeps this node's kept answers as fresh as the database.
 *
 * The cache is open only while a pulse through the database shows that this node hears of every
 * commit. When pulses stop coming back, for whatever reason, it closes by itself: slow, never stale.
 */
export const createFreshness = ({ strapi }: { strapi: Core.Strapi }) => {
  const cache = () => service(strapi, 'cache');
  let running: Promise<void> | undefined;
  let stopped = false;
  let reconnects = 0;
  /** Pulses sent before this moment say nothing of what this node has committed since. */
  let barrier = -Infinity;
  let wake: () => void = () => undefined;

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopped) wake();
    });

  const drop = (notice: string): void => {
    const tags = tagsOfNotice(notice);
    if (tags) cache().drop(tags);
    else cache().clear();
  };

  /** Closes the cache until the next pulse, which is sent at once. */
  const close = (): void => {
    cache().close();
    wake();
  };

  /** One pulse. @returns milliseconds to wait until the next */
  const beat = async (listener: ChangeListener): Promise<number> => {
    const sentAt = performance.now();
    const { dueIn } = await listener.pulse();
    if (dueIn !== null && dueIn <= 0) {
      cache().close();
      return (await turnDue(strapi.db.connection)) > 0 ? 0 : HELD;
    }
    if (sentAt < barrier) return 0;
    cache().keepOpenUntil(sentAt + Math.min(LEASE, dueIn ?? LEASE));
    return Math.min(INTERVAL, dueIn ?? INTERVAL);
  };

  const listen = async (connected: () => void): Promise<void> => {
    const connection = strapi.config.get<ClientConfig>('database.connection.connection');
    const listener = await openChangeListener({
      connection,
      onNotice: drop,
      onLost: close,
      notify: (notice) => sendNotice(strapi.db.connection, notice),
    });
    try {
      // what was kept before nobody was listening may have changed since
      cache().clear();
      while (!stopped) {
        const rest = await beat(listener);
        connected();
        await pause(rest);
      }
    } finally {
      cache().close();
      await listener.close();
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopped; failures += 1) {
      await pause(PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0);
      try {
        await listen(() => {
          if (failures > 0) strapi.log.info('delivery: hears of changes again, answers are kept');
          failures = 0;
        });
      } catch (error) {
        if (stopped) return;
        reconnects += 1;
        const reason = error instanceof Error ? error.message : String(error);
        strapi.log.warn(`delivery: does not hear of changes, no answer is kept: ${reason}`);
      }
    }
  };

  /** Closes the cache until the notices of what has just been committed are through: a millisecond. */
  const committed = (): void => {
    barrier = performance.now();
    close();
  };

  return {
    /** Begins to listen; does nothing where no answers are kept (`DELIVERY_CACHE=off`). */
    start(): void {
      const { enabled } = strapi.config.get<Config['cache']>('plugin::delivery.cache');
      if (enabled) running ??= run();
    },

    async stop(): Promise<void> {
      stopped = true;
      wake();
      await running;
    },

    /**
     * Does a piece of writing in the current transaction, or in one of its own. When that commits,
     * the next read on this node is fresh.
     */
    followed: <Result>(work: Work<Result>): Promise<Result> =>
      strapi.db.transaction(({ trx, onCommit }) => {
        onCommit(committed);
        return work(trx as Knex);
      }) as Promise<Result>,

    /** For the metrics. */
    reconnects: (): number => reconnects,
  };
};
