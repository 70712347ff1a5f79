/**
 * Identical three crows: three black candles that fall with hardly a lower shadow, each opening at the close before.
 *
 * @module
 */
import { EQUAL, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLIDENTICAL3CROWS`. */
export const identicalThreeCrows = pattern({
  name: 'CDLIDENTICAL3CROWS',
  before: 2,
  settings: [SHADOW_VERY_SHORT, EQUAL],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 2, 1, 0);
    const equal = candles.averages(EQUAL, 2, 1);
    return (now) =>
      candles.isBlack(now - 2) &&
      candles.lowerShadow(now - 2) < veryShort(now, 2) &&
      candles.isBlack(now - 1) &&
      candles.lowerShadow(now - 1) < veryShort(now, 1) &&
      candles.isBlack(now) &&
      candles.lowerShadow(now) < veryShort(now, 0) &&
      candles.close(now - 2) > candles.close(now - 1) &&
      candles.close(now - 1) > candles.close(now) &&
      candles.open(now - 1) <= candles.close(now - 2) + equal(now, 2) &&
      candles.open(now - 1) >= candles.close(now - 2) - equal(now, 2) &&
      candles.open(now) <= candles.close(now - 1) + equal(now, 1) &&
      candles.open(now) >= candles.close(now - 1) - equal(now, 1)
        ? -100
        : 0;
  },
});
