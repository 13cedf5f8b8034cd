import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { AreaChoice } from '../../../contracts/areas';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { storableText } from '../domain/storable-text';
import { service } from '../services/service';

const query = z.object({ siteCode: storableText(64).optional().catch(undefined) });

/** What the admin's area input offers. Names of areas are public: no reach is asked. */
export const createAreaChoicesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { siteCode } = query.parse(ctx.query);
    const areas = service(strapi, 'areas');
    const calendar: WorkingCalendar = await strapi.plugin('sites').service('calendar').load();
    const today = calendar.dayOf(new Date());
    const data: AreaChoice[] = (await areas.ofSite(siteCode ?? '')).map((area) => ({
      code: area.code,
      name: area.name,
      nameEn: area.nameEn,
      inForce: areas.isInForce(area, today),
    }));
    ctx.body = { data };
  },
});
