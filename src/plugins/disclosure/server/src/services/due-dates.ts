import type { Core } from '@strapi/strapi';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { dueFields } from '../domain/due-fields';
import type { LimitRule } from '../domain/limits/limit-rule';
import { recordsForDue, type RecordForDue } from '../queries/records-for-due';
import { storeDue } from '../queries/store-due';

const BATCH = 2_000;

const changedDue = (row: RecordForDue, calendar: WorkingCalendar) => {
  const facts = { formedOn: row.formed_on, changedOn: row.changed_on, obtainedOn: row.obtained_on };
  const rules = JSON.parse(row.limit_rules ?? '[]') as LimitRule[];
  const due = dueFields(facts, rules, calendar);
  const same =
    due.dueOn === row.due_on &&
    due.dueProvisional === (row.due_provisional ?? false) &&
    due.dueBasis === row.due_basis;
  return same ? [] : [{ id: row.id, document_id: row.document_id, ...due }];
};

/** Due dates of records (公开时限), computed again when what they follow from has changed. */
export const createDueDates = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * For the records of these items; of every item when none are named (a new working calendar).
   * In the current transaction; public forms follow.
   *
   * @returns how many records got another due date
   */
  async recompute(itemDocumentIds: readonly string[] | null): Promise<number> {
    const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
    return strapi.db.transaction(async ({ trx }) => {
      const documents = new Set<string>();
      let after = 0;
      for (;;) {
        const rows = await recordsForDue(trx, { itemDocumentIds, after, limit: BATCH });
        const changed = rows.flatMap((row) => changedDue(row, calendar));
        await storeDue(trx, changed);
        changed.forEach((row) => documents.add(row.document_id));
        after = rows.at(-1)?.id ?? after;
        if (rows.length < BATCH) break;
      }
      await strapi
        .plugin('delivery')
        .service('publisher')
        .refresh('plugin::disclosure.record', [...documents]);
      return documents.size;
    });
  },
});
