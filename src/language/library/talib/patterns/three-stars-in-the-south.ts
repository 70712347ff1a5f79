/**
 * Three stars in the south: three black candles that shrink, the first with a long lower shadow, the last one a small
 * marubozu within the second.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT, SHADOW_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDL3STARSINSOUTH`. */
export const threeStarsInTheSouth = pattern({
  name: 'CDL3STARSINSOUTH',
  before: 2,
  settings: [SHADOW_VERY_SHORT, SHADOW_LONG, BODY_LONG, BODY_SHORT],
  rule(candles) {
    const bodyLong = candles.averages(BODY_LONG, 2);
    const bodyShort = candles.averages(BODY_SHORT, 0);
    const long = candles.averages(SHADOW_LONG, 2);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 1, 0);
    return (now) =>
      candles.isBlack(now - 2) &&
      candles.isBlack(now - 1) &&
      candles.isBlack(now) &&
      candles.body(now - 2) > bodyLong(now, 2) &&
      candles.lowerShadow(now - 2) > long(now, 2) &&
      candles.body(now - 1) < candles.body(now - 2) &&
      candles.open(now - 1) > candles.close(now - 2) &&
      candles.open(now - 1) <= candles.high(now - 2) &&
      candles.low(now - 1) < candles.close(now - 2) &&
      candles.low(now - 1) >= candles.low(now - 2) &&
      candles.lowerShadow(now - 1) > veryShort(now, 1) &&
      candles.body(now) < bodyShort(now, 0) &&
      candles.lowerShadow(now) < veryShort(now, 0) &&
      candles.upperShadow(now) < veryShort(now, 0) &&
      candles.low(now) > candles.low(now - 1) &&
      candles.high(now) < candles.high(now - 1)
        ? 100
        : 0;
  },
});
