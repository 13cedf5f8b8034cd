import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Reach } from '../../../../sites/server/src/domain/reach';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { coverageOf } from '../domain/coverage';
import type { DraftDue } from '../queries/drafts-due';
import { storableText } from '../domain/storable-text';
import { service } from '../services/service';

/** Days ahead in which a record counts as due soon. */
const SOON = 7;

const scopeQuery = z.strictObject({
  siteCode: storableText(64),
  scope: z.enum(['self', 'subtree']).default('self'),
});
const itemsQuery = scopeQuery.extend({
  area: storableText(100).optional(),
  state: z.enum(['without', 'late', 'overdue']),
});

const parse = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> => {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new errors.ValidationError(`${issue?.path.join('.')}: ${issue?.message}`, {
    code: 'bad_parameter',
  });
};

type Behind = Pick<
  DraftDue,
  'site_code' | 'item_document_id' | 'item_title' | 'area_code' | 'document_id' | 'title' | 'due_on'
>;

/** A record behind its time limit, as the page lists it: out late, or still not out. */
const behind = <State extends 'late' | 'overdue'>(row: Behind, state: State, days: number) => ({
  siteCode: row.site_code,
  itemDocumentId: row.item_document_id,
  itemTitle: row.item_title,
  areaCode: row.area_code,
  recordDocumentId: row.document_id,
  recordTitle: row.title,
  dueOn: row.due_on,
  days,
  state,
});

/** What the panel's coverage page and home page show. */
export const createCoverageController = ({ strapi }: { strapi: Core.Strapi }) => {
  const reach = () => strapi.plugin('sites').service('reach');
  const calendar = (): Promise<WorkingCalendar> =>
    strapi.plugin('sites').service('calendar').load();

  /** The sites of the scope whose drafts this user may know of. */
  const draftSites = async (ctx: Context, { siteCode, scope }: z.infer<typeof scopeQuery>) => {
    const mine: Reach = await reach().require(ctx['state'].user, siteCode);
    if (scope === 'self') return [siteCode];
    const below: string[] = await strapi.plugin('sites').service('tree').subtreeOf(siteCode);
    return below.filter((code) => mine.all || mine.codes.includes(code));
  };

  const siteNames = async (): Promise<Map<string, string>> => {
    const nodes: { code: string; name: string }[] = await strapi
      .plugin('sites')
      .service('tree')
      .nodes();
    return new Map(nodes.map(({ code, name }) => [code, name]));
  };

  /** Unpublished records that are overdue today. */
  const overdueIn = async (siteCodes: readonly string[]) => {
    const days = await calendar();
    const today = days.dayOf(new Date());
    const drafts = await service(strapi, 'coverage').due(siteCodes, { now: new Date(), days: -1 });
    return drafts.map((row) => behind(row, 'overdue', days.daysBetween(row.due_on, today)));
  };

  const lateIn = async (siteCode: string, scope: 'self' | 'subtree') => {
    const days = await calendar();
    const rows = await service(strapi, 'coverage').late(siteCode, scope);
    return rows.map((row) => behind(row, 'late', days.daysBetween(row.due_on, row.published_on)));
  };

  return {
    async overview(ctx: Context) {
      const { siteCode, scope } = parse(scopeQuery, ctx.query);
      const mine = await draftSites(ctx, { siteCode, scope });
      const coverage = service(strapi, 'coverage');
      const [totals, overdue, late, labels, names] = await Promise.all([
        coverage.totals(siteCode, scope),
        overdueIn(mine),
        lateIn(siteCode, scope),
        service(strapi, 'labels').load(),
        siteNames(),
      ]);
      const areaName = (code: string | null) => labels.get(`area:${code}`)?.label ?? code ?? '';
      const overdueOf = (site: string, area?: string) =>
        overdue.filter((row) => row.siteCode === site && (!area || row.areaCode === area)).length;
      const sites = [...new Set(totals.map((row) => row.site_code))];
      ctx.body = {
        data: {
          sites: sites.map((code) => ({
            code,
            name: names.get(code) ?? code,
            ...coverageOf(totals.filter((row) => row.site_code === code)),
            overdue: overdueOf(code),
          })),
          areas: totals.map((row) => ({
            siteCode: row.site_code,
            areaCode: row.area_code,
            areaName: areaName(row.area_code),
            ...coverageOf([row]),
            overdue: overdueOf(row.site_code, row.area_code),
          })),
          late: [...overdue, ...late]
            .map((row) => ({ ...row, areaName: areaName(row.areaCode) }))
            .sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
        },
      };
    },

    async items(ctx: Context) {
      const { siteCode, scope, area, state } = parse(itemsQuery, ctx.query);
      const mine = await draftSites(ctx, { siteCode, scope });
      const ofArea = <Row extends { areaCode: string | null }>(rows: Row[]) =>
        rows.filter((row) => !area || row.areaCode === area);
      switch (state) {
        case 'late':
          ctx.body = { data: ofArea(await lateIn(siteCode, scope)) };
          return;
        case 'overdue':
          ctx.body = { data: ofArea(await overdueIn(mine)) };
          return;
        case 'without':
          ctx.body = {
            data: (await service(strapi, 'coverage').without(siteCode, { scope, area })).map(
              (row) => ({
                siteCode: row.site_code,
                itemDocumentId: row.document_id,
                itemTitle: row.title,
                areaCode: row.area_code,
                areaName: row.area_title,
                recordDocumentId: null,
                recordTitle: null,
                dueOn: null,
                days: null,
                state: 'without',
              })
            ),
          };
      }
    },

    /** What is due or overdue on my sites. */
    async due(ctx: Context) {
      const mine: Reach = await reach().forUser(ctx['state'].user);
      const [days, names] = await Promise.all([calendar(), siteNames()]);
      const codes = mine.all ? [...names.keys()] : mine.codes;
      const today = days.dayOf(new Date());
      const rows = await service(strapi, 'coverage').due(codes, { now: new Date(), days: SOON });
      ctx.body = {
        data: rows.map((row) => ({
          siteCode: row.site_code,
          siteName: names.get(row.site_code) ?? row.site_code,
          recordDocumentId: row.document_id,
          title: row.title,
          dueOn: row.due_on,
          days: days.daysBetween(today, row.due_on),
          state: row.due_on < today ? 'overdue' : 'due_soon',
        })),
      };
    },
  };
};
