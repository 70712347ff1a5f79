/**
 * Stalled pattern: two long white candles that rise, and a short white one that rides on the shoulder of the second.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT, NEAR, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLSTALLEDPATTERN`. */
export const stalledPattern = pattern({
  name: 'CDLSTALLEDPATTERN',
  before: 2,
  settings: [BODY_LONG, BODY_SHORT, SHADOW_VERY_SHORT, NEAR],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 2, 1);
    const short = candles.averages(BODY_SHORT, 0);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 1);
    const near = candles.averages(NEAR, 2, 1);
    return (now) =>
      candles.isWhite(now - 2) &&
      candles.isWhite(now - 1) &&
      candles.isWhite(now) &&
      candles.close(now) > candles.close(now - 1) &&
      candles.close(now - 1) > candles.close(now - 2) &&
      candles.body(now - 2) > long(now, 2) &&
      candles.body(now - 1) > long(now, 1) &&
      candles.upperShadow(now - 1) < veryShort(now, 1) &&
      candles.open(now - 1) > candles.open(now - 2) &&
      candles.open(now - 1) <= candles.close(now - 2) + near(now, 2) &&
      candles.body(now) < short(now, 0) &&
      candles.open(now) >= candles.close(now - 1) - candles.body(now) - near(now, 1)
        ? -100
        : 0;
  },
});
