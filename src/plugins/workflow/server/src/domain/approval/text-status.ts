import type { TextStatus } from '../../../../contracts/texts';
import type { Round } from './round';

/**
 * The state of a text, from its newest round and from what is public.
 *
 * @param now.hash of the draft
 * @param now.publicHash of the public row; null: the text is not public
 */
export const textStatus = (
  round: Pick<Round, 'state' | 'hash'> | null,
  now: { hash: string; publicHash: string | null }
): TextStatus => {
  const isPublic = now.publicHash !== null;
  if (!round) {
    if (!isPublic) return 'draft';
    return now.hash === now.publicHash ? 'published' : 'changed';
  }
  if (round.state !== 'published') return round.state;
  const isSame = round.hash === now.hash;
  if (isPublic) return isSame ? 'published' : 'changed';
  return isSame ? 'approved' : 'draft';
};
