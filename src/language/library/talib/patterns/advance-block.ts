/**
 * Advance block: three white candles that close ever higher and grow weak: smaller bodies or longer upper shadows.
 *
 * @module
 */
import { BODY_LONG, FAR, NEAR, SHADOW_LONG, SHADOW_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLADVANCEBLOCK`. */
export const advanceBlock = pattern({
  name: 'CDLADVANCEBLOCK',
  before: 2,
  settings: [SHADOW_LONG, SHADOW_SHORT, FAR, NEAR, BODY_LONG],
  rule(candles) {
    const shadowLong = candles.averages(SHADOW_LONG, 0);
    const shadowShort = candles.averages(SHADOW_SHORT, 2, 1, 0);
    const near = candles.averages(NEAR, 2, 1);
    const far = candles.averages(FAR, 2, 1);
    const long = candles.averages(BODY_LONG, 2);
    return (now) =>
      candles.isWhite(now - 2) &&
      candles.isWhite(now - 1) &&
      candles.isWhite(now) &&
      candles.close(now) > candles.close(now - 1) &&
      candles.close(now - 1) > candles.close(now - 2) &&
      candles.open(now - 1) > candles.open(now - 2) &&
      candles.open(now - 1) <= candles.close(now - 2) + near(now, 2) &&
      candles.open(now) > candles.open(now - 1) &&
      candles.open(now) <= candles.close(now - 1) + near(now, 1) &&
      candles.body(now - 2) > long(now, 2) &&
      candles.upperShadow(now - 2) < shadowShort(now, 2) &&
      ((candles.body(now - 1) < candles.body(now - 2) - far(now, 2) &&
        candles.body(now) < candles.body(now - 1) + near(now, 1)) ||
        candles.body(now) < candles.body(now - 1) - far(now, 1) ||
        (candles.body(now) < candles.body(now - 1) &&
          candles.body(now - 1) < candles.body(now - 2) &&
          (candles.upperShadow(now) > shadowShort(now, 0) || candles.upperShadow(now - 1) > shadowShort(now, 1))) ||
        (candles.body(now) < candles.body(now - 1) && candles.upperShadow(now) > shadowLong(now, 0)))
        ? -100
        : 0;
  },
});
