import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Config } from '../config';
import { SEARCH_VERSION } from '../domain/publication';
import { countUnsearched } from '../queries/count-unsearched';
import { createAccessLog } from '../watch/access-log';
import { createMetrics } from '../watch/metrics';
import type { Observed } from '../watch/observed';
import { service } from './service';

interface Pool {
  numUsed: () => number;
  numFree: () => number;
  numPendingAcquires: () => number;
}

const poolOf = (db: Knex): Pool => (db.client as { pool: Pool }).pool;

/** Requests as they are counted and logged. */
export const createTraffic = ({ strapi }: { strapi: Core.Strapi }) => {
  const { metrics: settings, accessLog } = strapi.config.get<Config>('plugin::delivery');
  let open = 0;

  const metrics =
    settings.port === null && settings.token === null
      ? undefined
      : createMetrics({
          cache: () => ({
            ...service(strapi, 'cache').size(),
            open: service(strapi, 'cache').isOpen(),
            reconnects: service(strapi, 'freshness').reconnects(),
          }),
          pool: () => {
            const pool = poolOf(strapi.db.connection);
            return {
              used: pool.numUsed(),
              free: pool.numFree(),
              pending: pool.numPendingAcquires(),
            };
          },
          searchBacklog: () => countUnsearched(strapi.db.connection, SEARCH_VERSION),
          openRequests: () => open,
        });
  const log = accessLog ? createAccessLog(process.stdout) : undefined;

  return {
    /** Undefined where nobody may ask for them. */
    metrics,

    /** Whether anybody wants to know of requests. */
    isWatched: metrics !== undefined || log !== undefined,

    /** Requests being answered. */
    open: (): number => open,

    began(): void {
      open += 1;
    },

    ended(): void {
      open -= 1;
    },

    observe(seen: Observed): void {
      metrics?.observe(seen);
      log?.add(seen);
    },

    /** Writes what is waiting to be written. */
    flush: (): void => log?.flush(),
  };
};

export type Traffic = ReturnType<typeof createTraffic>;
