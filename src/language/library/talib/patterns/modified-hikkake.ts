/**
 * Modified hikkake: two inside candles in a row, the first of which closes near one end, and one that leaves on that side;
 * confirmed by a close beyond the other side.
 *
 * @module
 */
import { NEAR } from './candle-setting.ts';
import { confirmedTrap } from './confirmed-trap.ts';
import { pattern } from './pattern.ts';
import type { PatternCandles } from './pattern-candles.ts';

/** Rows before the first one at which TA-Lib begins with its sums. */
const EARLIER = 3;

const isInside = (candles: PatternCandles, row: number): boolean =>
  candles.high(row) < candles.high(row - 1) && candles.low(row) > candles.low(row - 1);

/** `CDLHIKKAKEMOD`. */
export const modifiedHikkake = pattern({
  name: 'CDLHIKKAKEMOD',
  before: 5,
  settings: [NEAR],
  rule(candles) {
    const near = candles.runningAverages(NEAR, 2, candles.first - EARLIER);
    return confirmedTrap(candles, (now) => {
      const [high, low, before] = [candles.high(now), candles.low(now), now - 1];
      if (!isInside(candles, now - 2) || !isInside(candles, before)) return 0;
      const [close, reach] = [candles.close(now - 2), near[now] as number];
      if (high < candles.high(before) && low < candles.low(before) && close <= candles.low(now - 2) + reach) return 100;
      const falls = high > candles.high(before) && low > candles.low(before) && close >= candles.high(now - 2) - reach;
      return falls ? -100 : 0;
    });
  },
});
