import type { TextStep, TextState } from '../../../contracts/texts';

/** The step a text waits at; null when it waits at none. */
export const stepOf = ({ state, steps, step }: TextState): TextStep | null =>
  state === 'in_review' && step !== null ? (steps[step] ?? null) : null;

/** Whether the step a text waits at is the one that lets it out (签发). */
export const isLastStep = ({ steps, step }: Pick<TextState, 'steps' | 'step'>): boolean =>
  step === steps.length - 1;
