import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { dueDate } from './limits/due-date';
import type { LimitRule } from './limits/limit-rule';

export interface RecordFacts {
  /** When the information was made (形成), changed (变更) or obtained (获取), `YYYY-MM-DD`. */
  formedOn: string | null;
  changedOn: string | null;
  obtainedOn: string | null;
}

export interface DueFields {
  dueOn: string | null;
  /** The date runs into a year whose working days are not announced yet. */
  dueProvisional: boolean;
  /** `rule`: the item's own limit (公开时限); `statutory`: 20 working days, 条例 Art. 26. */
  dueBasis: 'rule' | 'statutory' | null;
}

/** When a record must be public, from its dates and the rules of its item. */
export const dueFields = (
  facts: RecordFacts,
  rules: readonly LimitRule[],
  calendar: WorkingCalendar
): DueFields => {
  const due = dueDate({ ...facts, rules }, calendar);
  return {
    dueOn: due?.dueOn ?? null,
    dueProvisional: due?.provisional ?? false,
    dueBasis: due?.basis ?? null,
  };
};
