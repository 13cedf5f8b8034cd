/** Points a client may spend within a time; they come back evenly. */
export interface Budget {
  points: number;
  /** Milliseconds in which a spent budget is whole again. */
  period: number;
}

export interface Spending {
  allowed: boolean;
  /** When the budget is whole again; all that has to be remembered of a client. */
  wholeAt: number;
  /** Points left. */
  left: number;
  /** Milliseconds until the budget is whole. */
  reset: number;
  /** Milliseconds until as much may be asked again; 0 where it was allowed. */
  wait: number;
}

/**
 * Spends from a budget (the generic cell rate algorithm, ITU-T I.371): a burst of all its points at
 * once, or its even flow for ever. What is refused costs nothing.
 *
 * @param wholeAt what is remembered of the client; a past moment for a new one
 */
export const spend = (
  { points, period }: Budget,
  { wholeAt, cost, now }: { wholeAt: number; cost: number; now: number }
): Spending => {
  const before = Math.max(wholeAt, now);
  const after = before + (cost * period) / points;
  const wait = after - now - period;
  // the sum of fractions may miss the whole by a hair
  const allowed = wait < 0.001;
  const reset = (allowed ? after : before) - now;
  return {
    allowed,
    wholeAt: now + reset,
    left: Math.max(0, Math.floor(points - (reset * points) / period + 0.001)),
    reset,
    wait: allowed ? 0 : wait,
  };
};
