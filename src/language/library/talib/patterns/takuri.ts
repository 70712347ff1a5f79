/**
 * Takuri: a dragonfly doji with a very long lower shadow.
 *
 * @module
 */
import { BODY_DOJI, SHADOW_VERY_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLTAKURI`. */
export const takuri = pattern({
  name: 'CDLTAKURI',
  before: 0,
  settings: [BODY_DOJI, SHADOW_VERY_SHORT, SHADOW_VERY_LONG],
  rule(candles) {
    const doji = candles.averages(BODY_DOJI, 0);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
    const veryLong = candles.averages(SHADOW_VERY_LONG, 0);
    return (now) =>
      candles.body(now) <= doji(now, 0) &&
      candles.upperShadow(now) < veryShort(now, 0) &&
      candles.lowerShadow(now) > veryLong(now, 0)
        ? 100
        : 0;
  },
});
