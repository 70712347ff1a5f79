/**
 * What both hikkake have: a trap that a later close confirms.
 *
 * @module
 */
import type { PatternCandles } from './pattern-candles.ts';

/** Rows after a trap within which it may be confirmed. */
const PATIENCE = 3;
/** Rows before the first one whose traps count. */
const EARLIER = 3;

/**
 * 100 or −100 where `trapAt` finds a trap, 200 or −200 where a close within three rows goes beyond the candle before it (the
 * inside one), else 0. A trap is confirmed once; a newer one takes its place.
 */
export function confirmedTrap(candles: PatternCandles, trapAt: (now: number) => number): (now: number) => number {
  let [trapRow, trap] = [0, 0];
  const strength = (now: number): number => {
    const found = trapAt(now);
    if (found !== 0) {
      [trapRow, trap] = [now, found];
      return found;
    }
    const close = candles.close(now);
    const confirms =
      now <= trapRow + PATIENCE &&
      ((trap > 0 && close > candles.high(trapRow - 1)) || (trap < 0 && close < candles.low(trapRow - 1)));
    if (!confirms) return 0;
    trapRow = 0;
    return 2 * trap;
  };
  for (let now = candles.first - EARLIER; now < candles.first; now++) strength(now);
  return strength;
}
