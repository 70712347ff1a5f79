/**
 * Closing marubozu: a long body without a shadow where it closes.
 *
 * @module
 */
import { BODY_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLCLOSINGMARUBOZU`. */
export const closingMarubozu = pattern({
  name: 'CDLCLOSINGMARUBOZU',
  before: 0,
  settings: [BODY_LONG, SHADOW_VERY_SHORT],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 0);
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
    return (now) =>
      candles.body(now) > long(now, 0) &&
      ((candles.isWhite(now) && candles.upperShadow(now) < veryShort(now, 0)) ||
        (candles.isBlack(now) && candles.lowerShadow(now) < veryShort(now, 0)))
        ? 100 * candles.colour(now)
        : 0;
  },
});
