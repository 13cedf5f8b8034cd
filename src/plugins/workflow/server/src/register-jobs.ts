import type { Core } from '@strapi/strapi';
import { MAIL } from './services/notices';
import { WAKE } from './services/schedule-runner';
import { service } from './services/service';

/** What is done later, and by which service. */
export const registerJobs = (strapi: Core.Strapi): void => {
  const jobs = service(strapi, 'jobs');
  jobs.work(WAKE, () => service(strapi, 'scheduleRunner').run());
  jobs.work(MAIL, async (notices) => {
    for (const { id } of notices as { id: number }[]) await service(strapi, 'notices').mail(id);
  });
};
