import type { TextState } from '../../../contracts/texts';
import { isLastStep } from './step-of';

export type ActionKey =
  | 'submit'
  | 'pass'
  | 'sign'
  | 'publish'
  | 'return'
  | 'recall'
  | 'hand-over'
  | 'schedule'
  | 'take-down'
  | 'force';

interface Situation {
  state: Pick<TextState, 'can' | 'step' | 'steps'>;
  /** Whether it is public and may be taken down or marked by this user. */
  canTakeDown: boolean;
}

/** The steps of the procedure itself; they are buttons, all else is in the menu. */
const STEPS: readonly ActionKey[] = ['submit', 'pass', 'sign', 'publish', 'return', 'recall'];

/** What this user can do with a text now: at most two buttons, the first the primary one. */
export const actionsOn = ({
  state,
  canTakeDown,
}: Situation): { buttons: ActionKey[]; menu: ActionKey[] } => {
  const { can } = state;
  const offered: [ActionKey, boolean][] = [
    ['submit', can.submit],
    [isLastStep(state) ? 'sign' : 'pass', can.pass],
    ['publish', can.publish],
    ['return', can.return],
    ['recall', can.withdraw],
    ['hand-over', can.handOver],
    ['schedule', can.schedule],
    ['take-down', canTakeDown],
    ['force', can.force],
  ];
  const keys = offered.filter(([, may]) => may).map(([key]) => key);
  const buttons = keys.filter((key) => STEPS.includes(key)).slice(0, 2);
  return { buttons, menu: keys.filter((key) => !buttons.includes(key)) };
};
