import type { Core } from '@strapi/strapi';
import type { WorkingCalendar } from '../../../sites/server/src/domain/working-calendar';
import { GRANTS, PERMISSIONS } from './permissions';
import { service } from './services/service';

/** Five past midnight in Asia/Shanghai. */
const DAILY = { rule: '0 5 0 * * *', tz: 'Asia/Shanghai' };

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  await strapi.service('admin::permission').actionProvider.registerMany(PERMISSIONS);
  await strapi.plugin('sites').service('roles').grantOnce('disclosure.catalogue', GRANTS);
  await service(strapi, 'seeds').base();
  strapi.cron.add({
    disclosureExpiry: {
      options: DAILY,
      async task() {
        const calendar = (await strapi
          .plugin('sites')
          .service('calendar')
          .load()) as WorkingCalendar;
        await service(strapi, 'validity').recomputeExpired(calendar.dayOf(new Date()));
      },
    },
  });
};
