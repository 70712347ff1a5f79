/**
 * Ladder bottom: three black candles that fall, a black one with an upper shadow, and a white one that opens above its
 * body and closes above its high.
 *
 * @module
 */
import { SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLLADDERBOTTOM`. */
export const ladderBottom = pattern({
  name: 'CDLLADDERBOTTOM',
  before: 4,
  settings: [SHADOW_VERY_SHORT],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 1);
    return (now) =>
      candles.isBlack(now - 4) &&
      candles.isBlack(now - 3) &&
      candles.isBlack(now - 2) &&
      candles.open(now - 4) > candles.open(now - 3) &&
      candles.open(now - 3) > candles.open(now - 2) &&
      candles.close(now - 4) > candles.close(now - 3) &&
      candles.close(now - 3) > candles.close(now - 2) &&
      candles.isBlack(now - 1) &&
      candles.upperShadow(now - 1) > veryShort(now, 1) &&
      candles.isWhite(now) &&
      candles.open(now) > candles.open(now - 1) &&
      candles.close(now) > candles.high(now - 1)
        ? 100
        : 0;
  },
});
