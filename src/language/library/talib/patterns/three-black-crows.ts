/**
 * Three black crows: after a white candle three black ones that fall, each opening within the body before, with hardly
 * a lower shadow.
 *
 * @module
 */
import { SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDL3BLACKCROWS`. */
export const threeBlackCrows = pattern({
  name: 'CDL3BLACKCROWS',
  before: 3,
  settings: [SHADOW_VERY_SHORT],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 2, 1, 0);
    return (now) =>
      candles.isWhite(now - 3) &&
      candles.isBlack(now - 2) &&
      candles.lowerShadow(now - 2) < veryShort(now, 2) &&
      candles.isBlack(now - 1) &&
      candles.lowerShadow(now - 1) < veryShort(now, 1) &&
      candles.isBlack(now) &&
      candles.lowerShadow(now) < veryShort(now, 0) &&
      candles.open(now - 1) < candles.open(now - 2) &&
      candles.open(now - 1) > candles.close(now - 2) &&
      candles.open(now) < candles.open(now - 1) &&
      candles.open(now) > candles.close(now - 1) &&
      candles.high(now - 3) > candles.close(now - 2) &&
      candles.close(now - 2) > candles.close(now - 1) &&
      candles.close(now - 1) > candles.close(now)
        ? -100
        : 0;
  },
});
