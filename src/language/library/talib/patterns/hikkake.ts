/**
 * Hikkake: an inside candle and one that leaves it on one side with both ends, confirmed by a close beyond the other side.
 *
 * @module
 */
import { confirmedTrap } from './confirmed-trap.ts';
import { pattern } from './pattern.ts';

/** `CDLHIKKAKE`. */
export const hikkake = pattern({
  name: 'CDLHIKKAKE',
  before: 5,
  settings: [],
  rule(candles) {
    return confirmedTrap(candles, (now) => {
      const [high, low, before] = [candles.high(now), candles.low(now), now - 1];
      if (!(candles.high(before) < candles.high(now - 2) && candles.low(before) > candles.low(now - 2))) return 0;
      if (high < candles.high(before) && low < candles.low(before)) return 100;
      return high > candles.high(before) && low > candles.low(before) ? -100 : 0;
    });
  },
});
