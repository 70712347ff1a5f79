/**
 * Separating lines: a belt-hold that opens where the candle before of the other colour did.
 *
 * @module
 */
import { BODY_LONG, EQUAL, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLSEPARATINGLINES`. */
export const separatingLines = pattern({
  name: 'CDLSEPARATINGLINES',
  before: 1,
  settings: [SHADOW_VERY_SHORT, BODY_LONG, EQUAL],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
    const long = candles.averages(BODY_LONG, 0);
    const equal = candles.averages(EQUAL, 1);
    return (now) =>
      candles.colour(now - 1) === -candles.colour(now) &&
      candles.open(now) <= candles.open(now - 1) + equal(now, 1) &&
      candles.open(now) >= candles.open(now - 1) - equal(now, 1) &&
      candles.body(now) > long(now, 0) &&
      ((candles.isWhite(now) && candles.lowerShadow(now) < veryShort(now, 0)) ||
        (candles.isBlack(now) && candles.upperShadow(now) < veryShort(now, 0)))
        ? 100 * candles.colour(now)
        : 0;
  },
});
