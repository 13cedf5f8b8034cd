/**
 * Whether a publication is shown yet, now or no more, as a column: what `changes` tells mirrors, and
 * by which falling due is noticed. Reads go by the clock (`VISIBLE`), and so are never late.
 */
export const PHASE = `case when visible_until <= now() then 'past'
  when visible_from > now() then 'upcoming' else 'current' end`;
