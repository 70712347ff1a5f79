/**
 * Concealing baby swallow: two black marubozu, a black candle that opens lower with an upper shadow into the body
 * before, and a black one that covers it.
 *
 * @module
 */
import { SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLCONCEALBABYSWALL`. */
export const concealingBabySwallow = pattern({
  name: 'CDLCONCEALBABYSWALL',
  before: 3,
  settings: [SHADOW_VERY_SHORT],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 3, 2, 1);
    return (now) =>
      candles.isBlack(now - 3) &&
      candles.isBlack(now - 2) &&
      candles.isBlack(now - 1) &&
      candles.isBlack(now) &&
      candles.lowerShadow(now - 3) < veryShort(now, 3) &&
      candles.upperShadow(now - 3) < veryShort(now, 3) &&
      candles.lowerShadow(now - 2) < veryShort(now, 2) &&
      candles.upperShadow(now - 2) < veryShort(now, 2) &&
      candles.bodyGapsDown(now - 1, now - 2) &&
      candles.upperShadow(now - 1) > veryShort(now, 1) &&
      candles.high(now - 1) > candles.close(now - 2) &&
      candles.high(now) > candles.high(now - 1) &&
      candles.low(now) < candles.low(now - 1)
        ? 100
        : 0;
  },
});
