/**
 * High-wave candle: a short body between two very long shadows.
 *
 * @module
 */
import { BODY_SHORT, SHADOW_VERY_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLHIGHWAVE`. */
export const highWave = pattern({
  name: 'CDLHIGHWAVE',
  before: 0,
  settings: [BODY_SHORT, SHADOW_VERY_LONG],
  rule(candles) {
    const short = candles.averages(BODY_SHORT, 0);
    const veryLong = candles.averages(SHADOW_VERY_LONG, 0);
    return (now) =>
      candles.body(now) < short(now, 0) &&
      candles.upperShadow(now) > veryLong(now, 0) &&
      candles.lowerShadow(now) > veryLong(now, 0)
        ? 100 * candles.colour(now)
        : 0;
  },
});
