import type { WithdrawalKind } from '../../../contracts/withdrawals';

const GONE: readonly WithdrawalKind[] = ['withdrawn', 'replaced'];
const ALL: readonly WithdrawalKind[] = ['withdrawn', 'replaced', 'corrected', 'repealed'];

/** Whether the text leaves public view with it. */
export const isGone = (kind: WithdrawalKind): boolean => GONE.includes(kind);

/**
 * What may be said of a text: anything of one in public view; of one that was withdrawn or replaced,
 * the same again in other words; nothing of one that never was public.
 */
export const possibleKinds = (
  isPublic: boolean,
  current: WithdrawalKind | null
): readonly WithdrawalKind[] => (isPublic ? ALL : current !== null && isGone(current) ? GONE : []);

/** A mark is taken off; what is gone is published anew instead, by approval. */
export const isLiftable = (current: WithdrawalKind | null): boolean =>
  current !== null && !isGone(current);
