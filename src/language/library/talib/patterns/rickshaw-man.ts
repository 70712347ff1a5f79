/**
 * Rickshaw man: a doji near the middle of its range, with two long shadows.
 *
 * @module
 */
import { BODY_DOJI, NEAR, SHADOW_LONG } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLRICKSHAWMAN`. */
export const rickshawMan = pattern({
  name: 'CDLRICKSHAWMAN',
  before: 0,
  settings: [BODY_DOJI, SHADOW_LONG, NEAR],
  rule(candles) {
    const doji = candles.averages(BODY_DOJI, 0);
    const long = candles.averages(SHADOW_LONG, 0);
    const near = candles.averages(NEAR, 0);
    return (now) =>
      candles.body(now) <= doji(now, 0) &&
      candles.lowerShadow(now) > long(now, 0) &&
      candles.upperShadow(now) > long(now, 0) &&
      candles.bottom(now) <= candles.low(now) + candles.range(now) / 2 + near(now, 0) &&
      candles.top(now) >= candles.low(now) + candles.range(now) / 2 - near(now, 0)
        ? 100
        : 0;
  },
});
