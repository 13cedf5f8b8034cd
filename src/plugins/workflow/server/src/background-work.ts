import type { Core } from '@strapi/strapi';
import type { Traffic } from '../../../delivery/server/src/services/traffic';
import type { Config } from './config';
import { service } from './services/service';

/** Eight in the morning: when officials begin. */
const MORNING = { name: 'workflow: evaluations', rule: '0 0 8 * * *', tz: 'Asia/Shanghai' };

/** What this node does for all, where it is to (`WORKFLOW_JOBS`). */
export const startWork = (strapi: Core.Strapi): void => {
  const { enabled } = strapi.config.get<Config['jobs']>('plugin::workflow.jobs');
  if (!enabled) return;
  service(strapi, 'jobs').start();
  service(strapi, 'scheduleRunner').start();
  const { name, rule, tz } = MORNING;
  const task = () => service(strapi, 'evaluations').notify(new Date());
  strapi.cron.add({ [name]: { task, options: { rule, tz } } });
  strapi
    .plugin('delivery')
    .service<Traffic>('traffic')
    .metrics?.add({
      name: 'gongkai_jobs_waiting',
      help: 'Jobs that may be done now and are not, by queue; of all nodes',
      label: 'queue',
      read: () => service(strapi, 'jobs').depths(),
    });
};

/** Ends when what has begun is done. */
export const stopWork = async (strapi: Core.Strapi): Promise<void> => {
  strapi.cron.remove(MORNING.name);
  await service(strapi, 'scheduleRunner').stop();
  await service(strapi, 'jobs').stop();
};
