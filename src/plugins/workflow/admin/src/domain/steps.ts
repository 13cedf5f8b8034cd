import type { ProcedureStep } from '../../../contracts/texts';

export const MOST_STEPS = 5;

/** The seeded roles that may be given a step; they are named in the translations. */
export const STEP_ROLES = ['editor', 'reviewer', 'approver', 'site-admin', 'supervisor'] as const;

const freeKey = (steps: readonly ProcedureStep[]): string => {
  const taken = new Set(steps.map(({ key }) => key));
  const number = Array.from({ length: MOST_STEPS + 1 }, (_unused, index) => index + 1).find(
    (candidate) => !taken.has(`step-${candidate}`)
  );
  return `step-${number}`;
};

/** A procedure with one more step at its end. */
export const withStep = (steps: readonly ProcedureStep[]): ProcedureStep[] => [
  ...steps,
  { key: freeKey(steps), name: '', nameEn: '', roles: [], confidentiality: false },
];

/** A procedure with a step moved up (-1) or down (1); unchanged where there is no place. */
export const moved = (
  steps: readonly ProcedureStep[],
  index: number,
  by: -1 | 1
): ProcedureStep[] => {
  const order = [...steps];
  const step = order[index];
  const other = order[index + by];
  if (!step || !other) return order;
  order[index] = other;
  order[index + by] = step;
  return order;
};

/** What is stored as the steps of a procedure, with what is not a step left out. */
export const stepsOf = (value: unknown): ProcedureStep[] =>
  Array.isArray(value)
    ? value.filter(
        (step): step is ProcedureStep =>
          typeof step === 'object' && step !== null && 'key' in step && 'roles' in step
      )
    : [];
