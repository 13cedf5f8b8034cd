import type { ProcedureStep, TwoPerson } from '../../../../contracts/texts';

export type RoundState =
  'in_review' | 'approved' | 'returned' | 'withdrawn' | 'voided' | 'published';

export type RoundAction = 'pass' | 'return' | 'withdraw' | 'hand_over' | 'void' | 'publish';

/** From a submission to its end (审签轮次), as the rules see it. */
export interface Round {
  readonly state: RoundState;
  /** Index of the step that waits; the number of steps when all are passed. */
  readonly step: number;
  readonly steps: readonly ProcedureStep[];
  readonly twoPerson: TwoPerson;
  /** Of the content that was submitted. */
  readonly hash: string;
  readonly authorId: number | null;
  /** Who has had a hand in the text, as the two-person rule counts it. */
  readonly saverIds: readonly number[];
  /** Who has passed earlier steps of this round. */
  readonly passedBy: readonly number[];
  /** To whom the waiting step was handed over. */
  readonly handlerId: number | null;
}

/** The states an action is possible in. All others refuse it. */
export const POSSIBLE: Readonly<Record<RoundAction, readonly RoundState[]>> = {
  pass: ['in_review'],
  return: ['in_review'],
  hand_over: ['in_review'],
  withdraw: ['in_review', 'approved'],
  void: ['in_review', 'approved'],
  publish: ['approved', 'published'],
};

export type RoundChange = Pick<Round, 'state' | 'step' | 'handlerId'>;

/**
 * What becomes of a round.
 *
 * @param to to whom it is handed over
 * @throws Error when the action is not possible in the state: the caller has not asked
 */
export const afterAction = (
  round: Round,
  action: RoundAction,
  to: number | null = null
): RoundChange => {
  if (!POSSIBLE[action].includes(round.state)) {
    throw new Error(`${action} is not possible when ${round.state}`);
  }
  const { step } = round;
  switch (action) {
    case 'pass': {
      const isLast = step + 1 >= round.steps.length;
      return { state: isLast ? 'approved' : 'in_review', step: step + 1, handlerId: null };
    }
    case 'return':
      return { state: 'returned', step, handlerId: null };
    case 'withdraw':
      return { state: 'withdrawn', step, handlerId: null };
    case 'void':
      return { state: 'voided', step, handlerId: null };
    case 'publish':
      return { state: 'published', step, handlerId: null };
    case 'hand_over':
      return { state: 'in_review', step, handlerId: to };
  }
};
