/**
 * Upside gap two crows: a long white candle, a short black one above it, and a black one that engulfs it and stays
 * above the white close.
 *
 * @module
 */
import { BODY_LONG, BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLUPSIDEGAP2CROWS`. */
export const upsideGapTwoCrows = pattern({
  name: 'CDLUPSIDEGAP2CROWS',
  before: 2,
  settings: [BODY_SHORT, BODY_LONG],
  rule(candles) {
    const long = candles.averages(BODY_LONG, 2);
    const short = candles.averages(BODY_SHORT, 1);
    return (now) =>
      candles.isWhite(now - 2) &&
      candles.body(now - 2) > long(now, 2) &&
      candles.isBlack(now - 1) &&
      candles.body(now - 1) <= short(now, 1) &&
      candles.bodyGapsUp(now - 1, now - 2) &&
      candles.isBlack(now) &&
      candles.open(now) > candles.open(now - 1) &&
      candles.close(now) < candles.close(now - 1) &&
      candles.close(now) > candles.close(now - 2)
        ? -100
        : 0;
  },
});
