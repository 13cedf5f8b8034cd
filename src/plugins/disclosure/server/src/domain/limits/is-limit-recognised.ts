import { parseLimit } from './parse-limit';

/**
 * Whether a time limit (公开时限) could be read into rules. One that could not is kept verbatim and
 * held to the statutory 20 working days; 同上 that found nothing above it is such a one.
 */
export const isLimitRecognised = (limitText: string | null): boolean => {
  if (!limitText?.trim()) return true;
  const { recognised, sameAsAbove } = parseLimit(limitText);
  return recognised && !sameAsAbove;
};
