/**
 * Dragonfly doji: a doji at the top of its range.
 *
 * @module
 */
import { BODY_DOJI, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLDRAGONFLYDOJI`. */
export const dragonflyDoji = pattern({
  name: 'CDLDRAGONFLYDOJI',
  before: 0,
  settings: [BODY_DOJI, SHADOW_VERY_SHORT],
  rule(candles) {
    const doji = candles.averages(BODY_DOJI, 0);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
    return (now) =>
      candles.body(now) <= doji(now, 0) &&
      candles.upperShadow(now) < veryShort(now, 0) &&
      candles.lowerShadow(now) > veryShort(now, 0)
        ? 100
        : 0;
  },
});
