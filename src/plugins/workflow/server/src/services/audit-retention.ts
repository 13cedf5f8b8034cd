import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { retentionEnds } from '../domain/audit/retention';
import { purgeEntries } from '../queries/audit/purge-entries';
import { service } from './service';

/** Seven in the morning, when nobody writes yet and the night's jobs are done. */
const DAILY = { rule: '0 0 7 * * *', tz: 'Asia/Shanghai' };
const NAME = 'workflow: audit retention';

/** Takes from the trail what its rule no longer keeps, and tells the log where the chain ends. */
export const createAuditRetention = ({ strapi }: { strapi: Core.Strapi }) => {
  const run = async (now: Date): Promise<{ others: number; persons: number }> => {
    const ends = retentionEnds(now, strapi.config.get<Config['audit']>('plugin::workflow.audit'));
    const { connection } = strapi.db;
    const others = await purgeEntries(connection, { than: ends.others, of: 'others' });
    const persons = await purgeEntries(connection, { than: ends.persons, of: 'persons' });
    const head = await service(strapi, 'auditChain').head();
    // a log that is kept elsewhere thereby keeps what proves the chain's end
    if (head) strapi.log.info(`审计日志链尾 audit head ${head.seq}:${head.hash}`);
    return { others, persons };
  };

  return {
    run,

    /** On every node: the database lets one at a time, and the second finds nothing left. */
    schedule(): void {
      const task = async () => {
        try {
          await run(new Date());
        } catch (error) {
          strapi.log.error(`审计日志到期清理失败 audit: retention failed: ${String(error)}`);
        }
      };
      strapi.cron.add({ [NAME]: { task, options: DAILY } });
    },
  };
};
