import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { View } from '../../../../delivery/server/src/domain/resource';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { areaTotals } from '../queries/area-totals';
import { service } from '../services/service';

const areaOutput = z
  .object({
    code: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    isPilot26: z.boolean().describe('One of the 26 pilot areas (试点领域, 国办发〔2019〕54号)'),
    ministry: z.string().nullable(),
    items: z.number().int(),
    records: z.number().int(),
  })
  .meta({ id: 'Area', description: 'An area of disclosure (领域)' });

/** `/api/sites/{site}/areas`: areas in force, with counts. */
export const areasView = (strapi: Core.Strapi): View => ({
  name: 'areas',
  description: 'Areas of disclosure (领域) in force at the site, with counts of items and records',
  params: z.object({}),
  output: z.array(areaOutput),
  dependsOn: ['items', 'records'],
  reads: ['disclosure_areas', 'sites_calendar_years'],
  async load({ siteCode, scope, now }) {
    const conditions = strapi.plugin('delivery').service('conditions');
    const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
    const [areas, totals] = await Promise.all([
      service(strapi, 'areas').inForce(siteCode, calendar.dayOf(now)),
      areaTotals(strapi.db.connection, {
        visible: conditions.visible,
        scope: conditions.inScope(siteCode, scope),
      }),
    ]);
    return areas.map((area) => {
      const own = totals.filter((row) => row.area_code === area.code);
      return {
        ...area,
        title: area.name,
        titleEn: area.nameEn,
        items: own.reduce((sum, row) => sum + row.items, 0),
        records: own.reduce((sum, row) => sum + row.records, 0),
      };
    });
  },
});
