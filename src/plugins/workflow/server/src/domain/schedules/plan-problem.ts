import type { ScheduleAction } from '../../../../contracts/schedules';

export interface PlanProblem {
  code: 'in_the_past' | 'too_far' | 'wrong_order' | 'approval_required' | 'not_public';
  /** Chinese, with what to do. */
  message: string;
}

export interface PlanFacts {
  action: ScheduleAction;
  at: Date;
  now: Date;
  /** Whether the text is approved, or on its way. */
  approvable: boolean;
  isPublic: boolean;
  /** When the other action is planned for the text. */
  other: Date | null;
}

/** Two years: what is planned for later nobody remembers. */
const LONGEST_MS = 2 * 365 * 24 * 3_600_000;

/** What is wrong with a plan; null when nothing is. */
export const planProblem = (plan: PlanFacts): PlanProblem | null => {
  const { action, at, now, other } = plan;
  if (at <= now) return { code: 'in_the_past', message: '时间已过，请选择以后的时间' };
  if (at.getTime() - now.getTime() > LONGEST_MS) {
    return { code: 'too_far', message: '只能安排两年以内的时间' };
  }
  if (action === 'publish') {
    if (!plan.approvable) {
      return { code: 'approval_required', message: '请先提交审签，再安排定时发布' };
    }
    if (other !== null && other <= at) {
      return { code: 'wrong_order', message: '发布时间须早于已安排的撤下时间' };
    }
    return null;
  }
  if (!plan.isPublic && other === null) {
    return { code: 'not_public', message: '尚未发布，也未安排发布，无可撤下' };
  }
  if (!plan.isPublic && other !== null && at <= other) {
    return { code: 'wrong_order', message: '撤下时间须晚于已安排的发布时间' };
  }
  return null;
};
