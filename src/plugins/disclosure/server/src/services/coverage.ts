import type { Core } from '@strapi/strapi';
import type { Scope } from '../../../../delivery/server/src/domain/resource';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { areaTotals } from '../queries/area-totals';
import { draftsDue } from '../queries/drafts-due';
import { lateRecords } from '../queries/late-records';
import type { ReadConditions } from '../queries/read-conditions';
import { IN_FORCE, uncoveredItems } from '../queries/uncovered-items';

const SHOWN = 200;

/** What of the catalogue is covered by records, and what came out late or is overdue. */
export const createCoverage = ({ strapi }: { strapi: Core.Strapi }) => {
  const conditions = (siteCode: string, scope: Scope): ReadConditions => {
    const read = strapi.plugin('delivery').service('conditions');
    return { visible: read.visible, scope: read.inScope(siteCode, scope) };
  };

  return {
    totals: (siteCode: string, scope: Scope) =>
      areaTotals(strapi.db.connection, conditions(siteCode, scope), IN_FORCE),

    late: (siteCode: string, scope: Scope) =>
      lateRecords(strapi.db.connection, { ...conditions(siteCode, scope), limit: SHOWN }),

    without: (siteCode: string, { scope, area }: { scope: Scope; area?: string }) =>
      uncoveredItems(strapi.db.connection, { ...conditions(siteCode, scope), area, limit: SHOWN }),

    /** Records not public yet that are due within `days` days from `now`, or were. */
    async due(siteCodes: readonly string[], { now, days }: { now: Date; days: number }) {
      const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
      const until = calendar.addDays(calendar.dayOf(now), days);
      return draftsDue(strapi.db.connection, { siteCodes, until, limit: SHOWN });
    },
  };
};
