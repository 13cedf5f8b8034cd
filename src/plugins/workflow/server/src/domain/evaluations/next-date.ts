import type { EvaluationOutcome } from '../../../../contracts/evaluations';
import { dayAfter } from './urgency';

/** Art. 18 names no interval; a year is what is customary. */
const YEAR = 365;

/** What is to change is looked at again soon: it might not have been changed. */
const MONTH = 30;

const LONGEST = 10 * YEAR;

export interface NextDateInput {
  outcome: EvaluationOutcome;
  today: string;
  /** As chosen by who evaluated; undefined: by rule. */
  chosen: string | undefined;
  /** Of the rule that asked for the evaluation. */
  maxAgeDays: number | null;
}

/** When a text is to be looked at again; null when what was chosen cannot be. */
export const nextDate = ({ outcome, today, chosen, maxAgeDays }: NextDateInput): string | null => {
  if (chosen !== undefined) {
    return chosen > today && chosen <= dayAfter(today, LONGEST) ? chosen : null;
  }
  return dayAfter(today, outcome === 'keep' ? (maxAgeDays ?? YEAR) : MONTH);
};
