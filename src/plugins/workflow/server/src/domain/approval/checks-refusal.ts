import type { CheckReport } from '../../../../contracts/checks';
import { unanswered } from '../checks/report';
import type { Refusal } from './refusals';

/** Why the checks of a text keep it from going on: a failure blocks, a warning is answered. */
export const checksRefusal = (
  report: CheckReport,
  answers: Readonly<Record<string, string>>
): Refusal | null => {
  if (report.outcome === 'fail') {
    return { kind: 'invalid', code: 'checks_failed', message: '有未通过的检查，请先修改文稿' };
  }
  return unanswered(report, answers).length === 0
    ? null
    : {
        ...{ kind: 'invalid', code: 'answers_required', field: 'answers' },
        message: '请逐条说明检查中提示的问题',
      };
};
