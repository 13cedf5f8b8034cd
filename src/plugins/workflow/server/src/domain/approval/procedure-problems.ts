import { z } from 'zod';

/** What is wrong with a procedure, by the field it stands beside. */
export interface ProcedureProblem {
  field: string;
  code: string;
  message: string;
}

const name = z.string().trim().min(1).max(40);

const step = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  name,
  nameEn: z.string().trim().max(40),
  roles: z.array(z.string().min(1).max(64)).min(1).max(10),
  confidentiality: z.boolean(),
});

const steps = z
  .array(step)
  .min(1)
  .max(5)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length)
  // 保密审查 (政府信息公开条例 Art. 17): nothing is signed without it
  .refine((all) => all.some(({ confidentiality }) => confidentiality));

/**
 * @param procedure as it would be stored
 * @param types uids of the types that go out by approval
 */
export const procedureProblems = (
  procedure: Readonly<Record<string, unknown>>,
  types: readonly string[]
): ProcedureProblem[] => {
  const problems: ProcedureProblem[] = [];
  const { type, twoPerson, twoPersonReason } = procedure;
  if (type !== '*' && !types.includes(String(type))) {
    const message = `没有这个内容类型；可填：*、${types.join('、')}`;
    problems.push({ field: 'type', code: 'unknown_type', message });
  }
  const given =
    typeof procedure['steps'] === 'string' ? parsed(procedure['steps']) : procedure['steps'];
  if (!steps.safeParse(given).success) {
    const message =
      '环节应为一至五个，每个有不重复的 key、名称、英文名称和角色，其中至少一个作保密审查';
    problems.push({ field: 'steps', code: 'bad_steps', message });
  }
  const reason = typeof twoPersonReason === 'string' ? twoPersonReason.trim() : '';
  if (twoPerson === 'off' && reason === '') {
    const message = '取消双人规则须说明理由';
    problems.push({ field: 'twoPersonReason', code: 'reason_required', message });
  }
  return problems;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
