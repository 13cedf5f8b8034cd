import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { readSideExists } from '../queries/read-side-exists';
import { service } from './service';

/** Milliseconds the database has to answer in. */
const TIMEOUT = 1_000;

/** Milliseconds for which an answer holds: who asks often costs nothing. */
const LIFE = 1_000;

/** Milliseconds requests under way have to end in, when the server stops. */
const LAST_REQUESTS = 10_000;

/** Whether this node should be sent readers. */
export const createReadiness = ({ strapi }: { strapi: Core.Strapi }) => {
  let draining = false;
  let answers = false;
  let checkedAt = -Infinity;
  let checking: Promise<void> | undefined;

  const check = async (): Promise<void> => {
    const before = answers;
    try {
      answers = await readSideExists(strapi.db.connection);
    } catch {
      answers = false;
    }
    checkedAt = performance.now();
    checking = undefined;
    if (before && !answers) strapi.log.warn('delivery: not ready, the database does not answer');
  };

  return {
    async isReady(): Promise<boolean> {
      if (draining) return false;
      if (performance.now() - checkedAt > LIFE) {
        // one check at a time: while the database hangs, those who ask wait for the same
        checking ??= check();
        const inTime = checking.then(() => true);
        if (!(await Promise.race([inTime, sleep(TIMEOUT, false, { ref: false })]))) return false;
      }
      return answers && !draining;
    },

    isDraining: (): boolean => draining,

    /** Says that it is not ready, gives proxies time to notice, and lets what is under way end. */
    async drain(): Promise<void> {
      if (draining) return;
      draining = true;
      if (!strapi.server.httpServer.listening) return;
      const { drainSeconds } = strapi.config.get<Config>('plugin::delivery');
      await sleep(drainSeconds * 1_000);
      const end = performance.now() + LAST_REQUESTS;
      while (service(strapi, 'traffic').open() > 0 && performance.now() < end) await sleep(20);
    },
  };
};
