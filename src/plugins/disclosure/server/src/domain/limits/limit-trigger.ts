import type { LimitTrigger } from './limit-rule';

/** In order: a wording that names two events is told by the first that matches. */
const WORDINGS: readonly (readonly [RegExp, LimitTrigger])[] = [
  [/(?:送审|报批|报审|审批|批准).{0,4}前/u, 'before_submission_for_approval'],
  [/人民代表大会|人大/u, 'approved_by_congress'],
  [/财政.*批[复准]/u, 'approved_by_finance'],
  [/申请/u, 'application_received'],
  // Before 获取: 信息获取(形成变更) is the common cell for forming or changing.
  [/形成|变更|生成|更新/u, 'formed_or_changed'],
  [/制定|制作|获取|获得|取得/u, 'made_or_obtained'],
  [/决定|裁决|处罚|批[复准]|审批/u, 'decision_made'],
  [/结果|确定/u, 'result_determined'],
];

/** The event from which a limit counts, as its wording names it; null when it names none. */
export function readTrigger(wording: string): LimitTrigger | null {
  return WORDINGS.find(([pattern]) => pattern.test(wording))?.[1] ?? null;
}
