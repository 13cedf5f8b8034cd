import type { Core } from '@strapi/strapi';
import { oneNodeAtATime } from '../queries/one-node-at-a-time';
import { service } from './service';

/** Any key of ours will do, so long as every node uses the same. */
const LOCK = 7_204_110;

/** Half past three at night: before officials come, after the day's last publications. */
const RULE = { rule: '0 30 3 * * *', tz: 'Asia/Shanghai' };

const NAMED_IN_LOG = 20;

/** Compares the read side with its sources every night, on one node, and tells of differences. */
export const createNightlyVerification = ({ strapi }: { strapi: Core.Strapi }) => {
  const verify = async (): Promise<void> => {
    const drift = await service(strapi, 'publisher').verify();
    service(strapi, 'traffic').metrics?.verified(drift, new Date());
    if (drift.length === 0) return;
    const named = drift
      .slice(0, NAMED_IN_LOG)
      .map(({ kind, resource, documentId, locale }) =>
        [kind, resource, documentId, locale].join(' ')
      );
    strapi.log.error(
      `公开数据与发布内容不一致 The read side differs from what is published in ${drift.length} places: ${named.join(', ')}`
    );
  };

  /** @returns whether it was done here, and not on another node */
  const run = (): Promise<boolean> => oneNodeAtATime(strapi.db.connection, LOCK, verify);

  return {
    run,
    schedule(): void {
      strapi.cron.add({ 'delivery: verification': { task: run, options: RULE } });
    },
  };
};
