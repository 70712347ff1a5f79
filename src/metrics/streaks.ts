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

/**
 * Counts runs over profits in order; a profit of 0 ends a run and counts as none. Jesse's way with NaN (the profit of a trade
 * without entry orders) is kept: it counts as a win and as a loss, and ends neither run (`jesse.services.metrics.trades`).
 */
export function streaksOf(profits: Iterable<number>): Streaks {
  let wins = 0;
  let losses = 0;
  let winsBefore = 0;
  let lossesBefore = 0;
  let current = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const profit of profits) {
    if (!(profit <= 0)) wins++;
    if (!(profit >= 0)) losses++;
    if (profit <= 0) winsBefore = wins;
    if (profit >= 0) lossesBefore = losses;
    current = profit >= 0 ? wins - winsBefore : lossesBefore - losses;
    highest = Math.max(highest, current);
    lowest = Math.min(lowest, current);
  }
  return { winning: Math.max(highest, 0), losing: lowest > 0 ? 0 : Math.abs(lowest), current };
}
