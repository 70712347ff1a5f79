/**
 * Three advancing white soldiers: three white candles that close ever higher with hardly an upper shadow, each opening
 * within or near the body before, none far shorter than the one before.
 *
 * @module
 */
import { BODY_SHORT, FAR, NEAR, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDL3WHITESOLDIERS`. */
export const threeWhiteSoldiers = pattern({
  name: 'CDL3WHITESOLDIERS',
  before: 2,
  settings: [SHADOW_VERY_SHORT, BODY_SHORT, FAR, NEAR],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 2, 1, 0);
    const near = candles.averages(NEAR, 2, 1);
    const far = candles.averages(FAR, 2, 1);
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.isWhite(now - 2) &&
      candles.upperShadow(now - 2) < veryShort(now, 2) &&
      candles.isWhite(now - 1) &&
      candles.upperShadow(now - 1) < veryShort(now, 1) &&
      candles.isWhite(now) &&
      candles.upperShadow(now) < veryShort(now, 0) &&
      candles.close(now) > candles.close(now - 1) &&
      candles.close(now - 1) > candles.close(now - 2) &&
      candles.open(now - 1) > candles.open(now - 2) &&
      candles.open(now - 1) <= candles.close(now - 2) + near(now, 2) &&
      candles.open(now) > candles.open(now - 1) &&
      candles.open(now) <= candles.close(now - 1) + near(now, 1) &&
      candles.body(now - 1) > candles.body(now - 2) - far(now, 2) &&
      candles.body(now) > candles.body(now - 1) - far(now, 1) &&
      candles.body(now) > short(now, 0)
        ? 100
        : 0;
  },
});
