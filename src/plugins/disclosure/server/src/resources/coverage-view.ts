import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { View } from '../../../../delivery/server/src/domain/resource';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { coverageOf } from '../domain/coverage';
import { codedValue } from '../domain/public-label';
import { service } from '../services/service';

const counts = {
  items: z.number().int().describe('Items in force'),
  covered: z.number().int().describe('With a record in force'),
  without: z.number().int().describe('Without any'),
  onTime: z.number().int().describe('Covered, every record within its time limit'),
  late: z.number().int().describe('Covered, a record came out after its time limit'),
  unrecognisedLimits: z.number().int().describe('Items whose time limit could not be read'),
};

const output = z.object({
  ...counts,
  areas: z.array(
    z
      .object({ site: z.string(), area: codedValue, ...counts })
      .meta({ id: 'AreaCoverage', description: 'Coverage of one area at one site' })
  ),
  lateRecords: z
    .array(
      z
        .object({
          site: z.string(),
          documentId: z.string(),
          title: z.string(),
          slug: z.string().nullable(),
          item: z.string().nullable().describe('Document id of its item'),
          dueOn: z.string(),
          publishedOn: z.string(),
          days: z.number().int().describe('Calendar days after the limit'),
        })
        .meta({ id: 'LateRecord', description: 'A record that came out after its time limit' })
    )
    .describe('The 200 whose limit passed first'),
});

/** `/api/sites/{site}/coverage`: what of the catalogue is out, on time or late. */
export const coverageView = (strapi: Core.Strapi): View => ({
  name: 'coverage',
  description: 'Items with and without records in force, on time and late, by area',
  params: z.object({}),
  output,
  dependsOn: ['items', 'records'],
  reads: ['disclosure_areas', 'sites_terms', 'sites_calendar_years'],
  async load({ siteCode, scope }) {
    const coverage = service(strapi, 'coverage');
    const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
    const [totals, late, labels] = await Promise.all([
      coverage.totals(siteCode, scope),
      coverage.late(siteCode, scope),
      service(strapi, 'labels').load(),
    ]);
    return {
      ...coverageOf(totals),
      areas: totals.map((row) => ({
        site: row.site_code,
        area: {
          code: row.area_code,
          label: labels.get(`area:${row.area_code}`)?.label ?? row.area_code,
        },
        ...coverageOf([row]),
      })),
      lateRecords: late.map((row) => ({
        site: row.site_code,
        documentId: row.document_id,
        title: row.title,
        slug: row.slug,
        item: row.item_document_id,
        dueOn: row.due_on,
        publishedOn: row.published_on,
        days: calendar.daysBetween(row.due_on, row.published_on),
      })),
    };
  },
});
