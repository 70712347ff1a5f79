/**
 * Hammer: a short body with a long lower and hardly an upper shadow, near or below the low before.
 *
 * @module
 */
import { BODY_SHORT, NEAR, SHADOW_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLHAMMER`. */
export const hammer = pattern({
  name: 'CDLHAMMER',
  before: 1,
  settings: [BODY_SHORT, SHADOW_LONG, SHADOW_VERY_SHORT, NEAR],
  rule(candles) {
    const short = candles.averages(BODY_SHORT, 0);
    const long = candles.averages(SHADOW_LONG, 0);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
    const near = candles.averages(NEAR, 1);
    return (now) =>
      candles.body(now) < short(now, 0) &&
      candles.lowerShadow(now) > long(now, 0) &&
      candles.upperShadow(now) < veryShort(now, 0) &&
      candles.bottom(now) <= candles.low(now - 1) + near(now, 1)
        ? 100
        : 0;
  },
});
