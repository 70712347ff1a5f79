/**
 * Runs of winning and losing trades.
 *
 * @module
 */

/** Lengths of the runs of a list of profits. */
export interface Streaks {
  /** Longest run of wins. */
  readonly winning: number;
  /** Longest run of losses. */
  readonly losing: number;
  /** The run at the end: positive for wins, negative for losses, 0 after a trade without profit or loss. */
  readonly current: number;
}

/** Counts runs over profits in order; a profit of 0 ends a run and counts as none. */
export function streaksOf(profits: readonly number[]): Streaks {
  let current = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const profit of profits) {
    if (profit > 0) current = Math.max(current, 0) + 1;
    else if (profit < 0) current = Math.min(current, 0) - 1;
    else current = 0;
    highest = Math.max(highest, current);
    lowest = Math.min(lowest, current);
  }
  return { winning: Math.max(highest, 0), losing: lowest > 0 ? 0 : Math.abs(lowest), current };
}
